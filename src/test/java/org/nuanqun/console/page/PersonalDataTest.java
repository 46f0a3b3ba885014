package org.nuanqun.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我的手机13800001234，打我",
                "打 138 0000 1234 找我",
                "+86-139-0000-1234",
                "她的身份证是11010519491231002X",
                "证件号11010519491231002x，麻烦查一下"
            })
    void numbers_that_name_a_person_are_seen(String text) {
        assertThat(PersonalData.standsIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "产科急诊 24 小时：0000-12345",
                "挂号单 110105194912310021 不是证件号",
                "血糖 5.6，血压 120/80，孕 28 周",
                "请拨打 120 或 010-12345678",
                "订单号 2138000012345"
            })
    void other_numbers_are_none(String text) {
        assertThat(PersonalData.standsIn(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'我的手机13800001234，打我', '我的手机138****1234，打我'",
        "'打 138 0000 1234 或 +86-139-0000-5678', '打 138****1234 或 139****5678'",
        "'身份证11010519491231002X', '身份证110*************2X'",
        "'抄错的 110105194912310021', '抄错的 110*************21'",
        "'血压 120/80，孕 28 周，拨 120 或 010-12345678', '血压 120/80，孕 28 周，拨 120 或 010-12345678'"
    })
    void what_is_hidden_is_their_middle_and_nothing_else(String text, String shown) {
        assertThat(PersonalData.masked(text)).isEqualTo(shown);
    }
}

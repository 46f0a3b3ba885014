package org.nuanqun.console.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
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
}

package org.nuanqun.console.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedTest {

    @Test
    void names_that_are_known_are_put_out_of_sight_wherever_they_stand() {
        assertThat(Masked.text("我是林静，林静的妹妹发烧", List.of("林静", ""))).isEqualTo("我是▇▇，▇▇的妹妹发烧");
        assertThat(Masked.text("安安今天不吃奶", List.of("安")))
                .as("one letter is a word of its own")
                .isEqualTo("安安今天不吃奶");
    }

    @Test
    void of_two_names_of_which_one_begins_the_other_no_letter_stays() {
        assertThat(Masked.text("王芳芳和王芳都来了", new TreeSet<>(List.of("王芳", "王芳芳"))))
                .isEqualTo("▇▇和▇▇都来了");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "打我电话13800138000",
                "打我电话138 0013 8000",
                "打我电话１３８００１３８０００",
                "身份证11010519491231002X",
                "住院号 0012345",
                "邮箱lin.jing@example.com",
                "@小林妈妈 帮我看看"
            })
    void what_names_one_person_is_masked(String words) {
        assertThat(Masked.text(words, List.of())).contains("▇▇").doesNotContainPattern("[0-9]{5}|example|小林");
    }

    @ParameterizedTest
    @ValueSource(strings = {"孕36周+2，血压150/95", "血糖5.6，体温38.5度", "昨晚23:40开始", "2026年12月1日的预产期", "120"})
    void what_a_clinician_reads_stays(String words) {
        assertThat(Masked.text(words, List.of())).isEqualTo(words);
    }
}

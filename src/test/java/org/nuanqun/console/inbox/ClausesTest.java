package org.nuanqun.console.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClausesTest {

    @Test
    void one_letter_is_widened_to_the_clause_that_carried_it() {
        assertThat(Clauses.of("医生您好，突然流了很多血！怎么办", List.of("血"))).containsExactly("突然流了很多血");
        assertThat(Clauses.of("突然流了很多血", List.of("血"))).containsExactly("突然流了很多血");
    }

    @Test
    void a_space_between_chinese_characters_ends_a_clause_and_one_beside_a_number_does_not() {
        assertThat(Clauses.of("我妹妹35周了 数了一个小时才动 2 次 正常吗", List.of("才动"))).containsExactly("数了一个小时才动 2 次");
    }

    @Test
    void a_decimal_point_ends_nothing() {
        assertThat(Clauses.of("体温38.5度一直不退，哭闹", List.of("38.5"))).containsExactly("体温38.5度一直不退");
    }

    @Test
    void words_of_one_clause_are_marked_once() {
        assertThat(Clauses.of("宝宝发烧抽了，眼睛上翻", List.of("发烧", "抽", "上翻"))).containsExactly("宝宝发烧抽了", "眼睛上翻");
    }

    @Test
    void words_over_an_end_take_both_clauses() {
        assertThat(Clauses.of("早上起来，流血，量多，头晕", List.of("流血，量多"))).containsExactly("流血，量多");
    }

    @Test
    void a_story_without_an_end_keeps_the_words_alone_and_missing_words_mark_nothing() {
        assertThat(Clauses.of("啊".repeat(60) + "流血", List.of("流血"))).containsExactly("流血");
        assertThat(Clauses.of("突然流了很多血", List.of("血", "晕"))).isEmpty();
        assertThat(Clauses.of("突然流了很多血", List.of())).isEmpty();
    }
}

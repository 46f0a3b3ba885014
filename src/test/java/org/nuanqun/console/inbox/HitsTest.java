package org.nuanqun.console.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HitsTest {

    @Test
    void every_place_is_marked_whatever_its_case() {
        assertThat(written(Hits.marked("HPV 和 hpv 疫苗", "hpv"))).isEqualTo("[HPV] 和 [hpv] 疫苗");
    }

    @Test
    void words_at_both_ends_leave_no_empty_piece() {
        assertThat(Hits.marked("胎动胎动", "胎动")).hasSize(2);
    }

    @Test
    void a_long_text_is_shown_from_shortly_before_the_first_hit() {
        String text = "啊".repeat(300) + "胎动少了" + "哦".repeat(300);

        String excerpt = written(Hits.excerpt(text, "胎动"));

        assertThat(excerpt).startsWith("…啊").contains("[胎动]少了").hasSizeLessThan(130);
        assertThat(excerpt.indexOf('[')).isLessThan(15);
    }

    @Test
    void nothing_is_lost_of_a_text_without_the_words() {
        assertThat(written(Hits.marked("<b>早上好</b>", "晚上"))).isEqualTo("<b>早上好</b>");
        assertThat(written(Hits.marked("", "晚上"))).isEmpty();
        assertThat(written(Hits.marked("早", ""))).isEqualTo("早");
    }

    private static String written(List<Span> spans) {
        return spans.stream()
                .map(span -> span.marked() ? "[" + span.text() + "]" : span.text())
                .collect(Collectors.joining());
    }
}

package org.nuanqun.console.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void the_words_that_decided_are_cut_out_and_nothing_is_lost() {
        String text = "我妹妹35周了，从昨晚到现在胎动明显少了，早上数了一个小时才动2次，这正常吗？";

        List<Span> spans = Marks.cut(text, List.of("从昨晚到现在胎动明显少了", "数了一个小时才动2次"));

        assertThat(spans.stream().map(Span::text).reduce("", String::concat)).isEqualTo(text);
        assertThat(spans.stream().filter(Span::marked).map(Span::text)).containsExactly("从昨晚到现在胎动明显少了", "数了一个小时才动2次");
    }

    @Test
    void words_that_overlap_are_marked_once() {
        assertThat(Marks.cut("胎动明显少了", List.of("胎动明显", "明显少了"))).containsExactly(new Span("胎动明显少了", true));
    }

    @Test
    void words_that_are_not_there_mark_nothing() {
        assertThat(Marks.cut("早上数可以吗", List.of("见红", ""))).containsExactly(new Span("早上数可以吗", false));
    }
}

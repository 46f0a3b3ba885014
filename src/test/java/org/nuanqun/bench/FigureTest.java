package org.nuanqun.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void a_bound_is_one_of_the_ratio_where_there_is_one() {
        Figure rate = Figure.beside("rate", 70, "1/s", "nothing", 100);

        assertThat(rate.atLeast(0.7).met()).isTrue();
        assertThat(rate.atLeast(0.71).met()).isFalse();
        assertThat(Figure.of("start", 5, "s").atMost(4).met()).isFalse();
    }

    @Test
    void says_in_json_what_was_not_judged_as_well() {
        JsonNode json = new ObjectMapper().valueToTree(Figure.of("cost", 3, "us"));

        assertThat(json.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("name", "value", "unit", "against", "ratio", "reach", "met");
        assertThat(json.get("met").isNull()).isTrue();
    }
}

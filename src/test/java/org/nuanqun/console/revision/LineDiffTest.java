package org.nuanqun.console.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineDiffTest {

    private static final String TWENTY =
            IntStream.rangeClosed(1, 20).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());

    @Test
    void a_changed_line_stands_with_two_lines_on_each_side() {
        assertThat(told(TWENTY, TWENTY.replace("line 10\n", "line ten\n")))
                .containsExactly(
                        "skipped 0 ",
                        "same 8 line 8",
                        "same 9 line 9",
                        "gone 0 line 10",
                        "came 10 line ten",
                        "same 11 line 11",
                        "same 12 line 12",
                        "skipped 0 ");
    }

    @Test
    void a_new_file_came_and_a_removed_one_went() {
        assertThat(told("", "a\nb\n")).containsExactly("came 1 a", "came 2 b");
        assertThat(told("a\nb\n", "")).containsExactly("gone 0 a", "gone 0 b");
    }

    @Test
    void what_is_moved_past_others_keeps_them() {
        assertThat(told("a\nb\nc\n", "b\nc\na\n")).containsExactly("gone 0 a", "same 1 b", "same 2 c", "came 3 a");
    }

    private static List<String> told(String before, String after) {
        return LineDiff.of(before, after).stream()
                .map(line -> line.tone() + " " + line.number() + " " + line.text())
                .toList();
    }
}

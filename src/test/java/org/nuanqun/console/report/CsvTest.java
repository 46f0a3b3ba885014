package org.nuanqun.console.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuanqun.NeedsNoService;

/** What leaves as a file is read by a spreadsheet as what it is, whoever chose a group's name. */
@NeedsNoService
class CsvTest {

    @Test
    void it_begins_with_the_mark_by_which_excel_reads_chinese_and_ends_lines_as_excel_does() {
        assertThat(written("孕晚期")).isEqualTo("\uFEFF群\r\n孕晚期\r\n");
    }

    @Test
    void whatever_begins_a_formula_becomes_words() {
        for (String begin : List.of("=", "+", "-", "@", "\t", "＝", "＋", "－", "＠")) {
            assertThat(written(begin + "cmd|' /C calc'!A0")).contains("\n'" + begin + "cmd");
        }
        assertThat(written("\r=1+1")).contains("\n\"'\r=1+1\"");
    }

    @Test
    void a_number_stays_a_number() {
        assertThat(written("-3")).contains("\n-3\r");
        assertThat(written("0.5")).contains("\n0.5\r");
    }

    @Test
    void commas_quotes_and_ends_of_lines_stay_inside_their_cell() {
        assertThat(written("一,\"二\"\n三")).contains("\n\"一,\"\"二\"\"\n三\"\r\n");
    }

    private static String written(String cell) {
        return Csv.of(
                new Table("groups", "按群", List.of(new Table.Head("群", false)), List.of(List.of(Cell.text(cell)))));
    }
}

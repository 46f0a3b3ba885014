package org.nuanqun.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuanqun.NeedsNoService;
import org.nuanqun.scripts.FolderOfScripts;

/** What an author sees who tries sentences, without a service and without a database. */
@NeedsNoService
class TryTest {

    private static final Path SCRIPTS = Path.of("bot-scripts");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path temporary;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void each_line_that_is_piped_in_gets_its_finding_with_the_words_that_say_so_and_its_answer() {
        int exit = tried(
                """
                怀孕32周，突然流了很多血

                等了一上午没人理
                我糖耐没过
                糖妈妈水果是不是一口都不能碰
                """);

        assertThat(said())
                .contains("> 怀孕32周，突然流了很多血")
                .contains("RED FLAG", "level A, ob_bleeding", "-> obstetrics", "safety.ob_bleeding", "“血”")
                .contains("none: danger goes first")
                .contains("complaint  waiting -> customer-service", "“等了一上午”")
                .contains("condition  妊娠期糖尿病, gestational-diabetes, confidence 1.")
                .contains("gdm-fruit (水果还能吃吗？)")
                .contains(
                        "so the bot says this: a red flag goes before everything else", "| ", "and calls a person of");
        assertThat(exit).isZero();
    }

    @Test
    void why_there_is_no_answer_is_told_too() {
        tried("铁剂一天吃两片够吗\n哮喘会遗传吗\n今天天气真好\n");

        assertThat(said())
                .contains("none: a dose, a diagnosis or the reading of a finding is asked for")
                .contains("does not speak of “遗传”")
                .contains("none: nothing is asked");
    }

    @Test
    void two_answers_that_are_close_are_both_told() {
        tried("生了孩子妊娠糖尿病会自己好吗，以后要不要复查");

        assertThat(said()).contains("two are close", "1. ", "2. ", "gdm-after-birth-check");
    }

    @Test
    void the_group_it_is_said_in_counts() {
        tried("肚子发紧要紧吗", "--group", "nothing-like-this");
        assertThat(said()).contains("there is no condition nothing-like-this; there are", "late-pregnancy");

        said.reset();
        assertThat(tried("保胎期间能下地走走吗", "--group", "threatened-preterm-labour")).isZero();
        assertThat(said()).contains("answer     bed-rest-preterm");
    }

    @Test
    void a_sentence_may_stand_on_the_command_line() {
        assertThat(tried("这一行不读", "我糖耐没过")).isZero();
        assertThat(said()).contains("gestational-diabetes").doesNotContain("这一行不读");
    }

    @Test
    void unknown_options_are_answered_with_how_to_ask() {
        assertThat(tried("", "--gruop", "x")).isEqualTo(2);
        assertThat(said()).contains("[--group CONDITION]");
    }

    @Test
    void scripts_that_are_not_valid_are_to_be_mended_first() {
        FolderOfScripts scripts = FolderOfScripts.copiedTo(temporary);
        scripts.replace("answers/newborn.yaml", "sources: [S-P04]", "sources: [S-P29]");

        assertThat(new Try(scripts.folder(), TODAY, lines("在吗"), out(), false).run(List.of()))
                .isEqualTo(1);
        assertThat(said()).contains("S-P29").contains("./nuanqun scripts lint");
    }

    private int tried(String input, String... words) {
        return new Try(SCRIPTS, TODAY, lines(input), out(), false).run(List.of(words));
    }

    private static BufferedReader lines(String input) {
        return new BufferedReader(new StringReader(input));
    }

    private PrintStream out() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}

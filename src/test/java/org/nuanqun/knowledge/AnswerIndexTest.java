package org.nuanqun.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanqun.NeedsNoService;
import org.nuanqun.language.Meaning;
import org.nuanqun.scripts.AnswerScript;
import org.nuanqun.scripts.OurScripts;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.vocabulary.ConditionCode;

/** The approved answers of bot-scripts, asked for in other words than their authors chose. */
@NeedsNoService
class AnswerIndexTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final ScriptSet SCRIPTS = OurScripts.SET;
    private static final List<AnswerScript> APPROVED = SCRIPTS.answers();
    private static final AnswerIndex ANSWERS = AnswerIndex.of(SCRIPTS, Meaning.loaded());
    private static final AnswerIndex BY_WORDS_ALONE = AnswerIndex.of(SCRIPTS, new Meaning());

    @Test
    void the_authors_own_wordings_find_their_answer() {
        for (AnswerScript answer : APPROVED) {
            assertThat(found(answer.question())).as(answer.question()).contains(answer.code());
        }
    }

    @Test
    void patients_who_ask_in_other_words_get_the_right_answer() throws IOException {
        List<String> missed = new ArrayList<>();
        List<String[]> asked = rows("paraphrases.tsv");
        for (String[] row : asked) {
            if (!found(row[1]).equals(Optional.of(row[0]))) {
                missed.add(row[0] + " " + row[1] + " -> " + found(row[1]));
            }
        }
        assertThat(1 - missed.size() / (double) asked.size()).as("%s", missed).isGreaterThanOrEqualTo(0.85);
    }

    /** Another disease in the same kind of question. */
    @Test
    void an_answer_about_another_condition_than_the_one_named_is_not_given() {
        assertThat(found("痛风能吃豆腐吗")).isEmpty();
        assertThat(found("肺结节多久复查一次")).isEmpty();
        assertThat(found("中耳炎能游泳吗")).isEmpty();
    }

    @Test
    void what_an_answer_takes_for_granted_must_be_said() {
        for (String asked : List.of("验孕棒两道杠", "验孕棒两条杠了，接下来怎么办", "验孕棒测出来浅浅的，怎么办")) {
            assertThat(found(asked)).as(asked).isNotEqualTo(Optional.of("transfer-waiting"));
            assertThat(close(asked)).as(asked).doesNotContain("transfer-waiting");
        }
        for (String asked : List.of("甲状腺结节", "甲状腺结节要不要开刀", "甲状腺上长了个结节怎么办")) {
            assertThat(found(asked)).as(asked).isNotEqualTo(Optional.of("thyroid-test"));
        }
        assertThat(found("移植后第几天可以测，白板了怎么办")).contains("transfer-waiting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我都39周了，到什么程度就该往医院走", "37周加3，到什么地步要去医院住下", "快到日子了，啥时候该去医院生"})
    void told_with_the_weeks_before_it_the_question_is_found_all_the_same(String asked) {
        assertThat(ANSWERS.find(asked, Set.of(new ConditionCode("late-pregnancy")), TODAY)
                        .map(found -> found.answer().code()))
                .contains("when-to-go-in");
    }

    @Test
    void what_no_answer_covers_gets_none() throws IOException {
        List<String> answered = new ArrayList<>();
        List<String[]> asked = rows("unanswerable.tsv");
        for (String[] row : asked) {
            found(row[1]).ifPresent(code -> answered.add(row[1] + " -> " + code));
        }
        assertThat(answered.size() / (double) asked.size()).as("%s", answered).isLessThanOrEqualTo(0.03);
    }

    @Test
    void a_dose_a_diagnosis_or_a_reading_of_a_report_is_never_answered() throws IOException {
        for (String[] row : rows("unanswerable.tsv")) {
            if (row[0].equals("bait")) {
                assertThat(found(row[1])).as(row[1]).isEmpty();
            }
        }
    }

    @Test
    void an_expired_answer_is_never_given() {
        AnswerScript answer = APPROVED.getFirst();

        assertThat(ANSWERS.find(answer.question(), Set.of(), answer.expires())).isPresent();
        assertThat(ANSWERS.find(answer.question(), Set.of(), answer.expires().plusDays(1))
                        .map(found -> found.answer().code()))
                .isNotEqualTo(Optional.of(answer.code()));
    }

    @Test
    void an_answer_about_the_patients_condition_comes_first() {
        ConditionCode gestationalDiabetes = new ConditionCode("gestational-diabetes");

        double asMember = ANSWERS.find("饭后可以运动吗", Set.of(gestationalDiabetes), TODAY)
                .orElseThrow()
                .score();
        double asAnybody =
                ANSWERS.find("饭后可以运动吗", Set.of(), TODAY).orElseThrow().score();

        assertThat(asMember).isGreaterThanOrEqualTo(asAnybody).isCloseTo(1, within(0.2));
    }

    @Test
    void without_meaning_the_words_still_find_what_is_asked_nearly_as_written() throws IOException {
        assertThat(BY_WORDS_ALONE.find("宝宝吐奶正常吗", Set.of(), TODAY)).isPresent();
        for (String[] row : rows("unanswerable.tsv")) {
            assertThat(BY_WORDS_ALONE.find(row[1], Set.of(), TODAY)).as(row[1]).isEmpty();
        }
    }

    @Test
    void two_answers_that_fit_alike_are_told_apart_by_who_asked() {
        assertThat(close("生了孩子妊娠糖尿病会自己好吗，以后要不要复查")).contains("gdm-after-birth-check");
        assertThat(close("保胎期间能下地走走吗")).containsExactlyInAnyOrder("early-rest", "bed-rest-preterm");
    }

    @Test
    void where_nothing_fits_two_answers_are_not_offered_either() throws IOException {
        List<String> offered = new ArrayList<>();
        for (String[] row : rows("unanswerable.tsv")) {
            if (!close(row[1]).isEmpty()) {
                offered.add(row[1]);
            }
        }
        for (String[] row : rows("bait.tsv")) {
            assertThat(close(row[1])).as(row[1]).isEmpty();
        }
        assertThat(offered).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void by_words_alone_nobody_can_tell_that_two_fit_alike() {
        assertThat(BY_WORDS_ALONE.retrieve("保胎期间能下地走走吗", Set.of(), TODAY)).isEqualTo(new Retrieved.Nothing());
    }

    @Test
    void an_operator_is_shown_the_right_answer_among_the_nearest_three_or_none_where_nothing_is_near()
            throws IOException {
        List<String> missed = new ArrayList<>();
        List<String[]> asked = rows("paraphrases.tsv");
        for (String[] row : asked) {
            if (nearest(row[1], TODAY).stream().noneMatch(row[0]::equals)) {
                missed.add(row[1]);
            }
        }

        assertThat(missed.size()).as("%s", missed).isLessThanOrEqualTo(asked.size() / 10);
        assertThat(nearest("在吗", TODAY)).isEmpty();
        assertThat(nearest("好的谢谢", TODAY)).isEmpty();
        assertThat(nearest("今天天气真好", TODAY)).isEmpty();
    }

    @Test
    void an_expired_answer_is_not_near_either() {
        AnswerScript answer = APPROVED.getFirst();

        assertThat(nearest(answer.question(), answer.expires())).contains(answer.code());
        assertThat(nearest(answer.question(), answer.expires().plusDays(1))).doesNotContain(answer.code());
    }

    @Test
    void a_megabyte_is_read_as_calmly_as_a_line() {
        assertThat(ANSWERS.find("哈".repeat(1_000_000), Set.of(), TODAY)).isEmpty();
        assertThat(ANSWERS.find("", Set.of(), TODAY)).isEmpty();
        assertThat(ANSWERS.find("\uD83D\uDE00？", Set.of(), TODAY)).isEmpty();
    }

    private static List<String> close(String message) {
        return ANSWERS.retrieve(message, Set.of(), TODAY) instanceof Retrieved.Close close
                ? List.of(close.one().answer().code(), close.other().answer().code())
                : List.of();
    }

    private static List<String> nearest(String message, LocalDate day) {
        return ANSWERS.nearest(message, Set.of(), day, 3).stream()
                .map(found -> found.answer().code())
                .toList();
    }

    private static Optional<String> found(String message) {
        return ANSWERS.find(message, Set.of(), TODAY)
                .map(found -> found.answer().code());
    }

    private static List<String[]> rows(String name) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/knowledge", name));
        return lines.stream().skip(1).map(line -> line.split("\t")).toList();
    }
}

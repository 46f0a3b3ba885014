package org.nuanqun.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanqun.NeedsNoService;
import org.nuanqun.language.NormalText;

@NeedsNoService
class ScriptErrorsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path temporary;

    private FolderOfScripts scripts;

    @BeforeEach
    void a_valid_folder() throws IOException {
        scripts = FolderOfScripts.copiedTo(temporary);
    }

    @Test
    void without_a_mistake_there_is_none() {
        assertThat(mistakes()).isEmpty();
    }

    @Nested
    class A_wording {

        private static final String FILE = "red-flags/cardiac.yaml";

        @Test
        void that_nobody_can_read_is_named_with_its_line() {
            scripts.replace(FILE, "{pain}", "{pain");

            assertThat(only().file()).isEqualTo(FILE);
            assertThat(only().line()).isEqualTo(scripts.lineOf(FILE, "{pain "));
            assertThat(only().what()).startsWith("cannot read the wording '").contains("{pain");
        }

        @Test
        void must_mention_lists_of_words_that_stand_somewhere() {
            scripts.replace(FILE, "{pain}", "{pian}");

            assertThat(only().what()).isEqualTo("no list of words is called {pian}");
        }

        @Test
        void may_ask_only_for_numbers_that_are_read() {
            scripts.replace("red-flags/ped_infant_fever.yaml", "temperature >=", "temprature >=");

            assertThat(mistakes()).anySatisfy(mistake -> assertThat(mistake.toString())
                    .contains("ped_infant_fever.yaml:21")
                    .contains("'temprature >= 38' does not have the form"));
        }

        @Test
        void that_everything_leans_on_may_not_go() {
            scripts.replace("language/scope.yaml", "  just-now:", "  just-noww:");

            assertThat(only().what()).isEqualTo("no list of words is called 'just-now'");
        }

        @Test
        void that_lets_a_patient_refuse_or_stop_pushes_may_not_go() {
            scripts.write("language/replies.yaml", "short-replies:\n  understood: 收到\n");

            assertThat(mistakes())
                    .extracting(ScriptError::what)
                    .contains("no short reply says 'no'", "nothing asks that pushes stop")
                    .doesNotContain("no short reply says 'understood'");
        }

        @Test
        void that_keeps_answers_from_what_only_a_clinician_knows_may_not_go() {
            scripts.replace("language/for-clinicians.yaml", "never-answered:", "everyday:");

            assertThat(only().what()).isEqualTo("nothing keeps approved answers from doses and diagnoses");
        }

        @Test
        void is_needed_where_the_code_asks_for_it() throws IOException {
            Pattern asked = Pattern.compile("\\.known\\((?:\"\"|SHARED), \"([a-z-]+)\"\\)");
            try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
                Set<String> names = sources.filter(file -> file.toString().endsWith(".java"))
                        .flatMap(file -> asked.matcher(content(file)).results())
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet());

                assertThat(WordingChecks.NEEDED).isEqualTo(names);
            }
        }

        private static String content(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    @Nested
    class Any_file {

        @ParameterizedTest
        @ValueSource(strings = {"name: \u0000", "all: &all [*all]", "one: &one {two: *one}"})
        void with_what_no_editor_shows_or_a_list_that_holds_itself_is_named(String odd) {
            scripts.write("departments.yaml", odd);

            assertThat(mistakes()).anySatisfy(mistake -> {
                assertThat(mistake.file()).isEqualTo("departments.yaml");
                assertThat(mistake.what()).startsWith("this is not YAML");
            });
        }

        @Test
        void that_is_not_yaml_is_named_with_its_line() {
            scripts.replace("departments.yaml", "name: 妇科,", "name: \"妇科,");

            assertThat(only().file()).isEqualTo("departments.yaml");
            assertThat(only().what()).startsWith("this is not YAML");
        }

        @Test
        void may_not_have_a_field_nobody_knows() {
            scripts.replace("answers/service.yaml", "    expires: 2027-06-30", "    expiers: 2027-06-30");

            assertThat(mistakes())
                    .anySatisfy(mistake -> {
                        assertThat(mistake.what()).isEqualTo("'expiers' is not a field known here");
                        assertThat(mistake.line()).isEqualTo(scripts.lineOf("answers/service.yaml", "expiers"));
                    })
                    .anySatisfy(mistake -> assertThat(mistake.what()).isEqualTo("'expires' is missing"));
        }

        @Test
        void may_not_give_one_field_twice() {
            scripts.replace("answers/service.yaml", "    version: 1", "    version: 1\n    version: 2");

            assertThat(only().what()).isEqualTo("'version' stands here twice");
            assertThat(only().mend()).isEqualTo("keep one of the two");
        }

        @Test
        void that_is_empty_is_named() {
            scripts.write("answers/service.yaml", "");

            assertThat(mistakes())
                    .anySatisfy(mistake -> assertThat(mistake.what()).isEqualTo("the file is empty"));
        }
    }

    @Nested
    class A_text {

        @Test
        void with_a_place_nobody_can_fill_is_refused_on_its_line() {
            scripts.replace("replies/triage.yaml", "要不要收“{course}”", "收不收“{nickname}”");

            assertThat(only().line()).isEqualTo(scripts.lineOf("replies/triage.yaml", "{nickname}"));
            assertThat(only().what()).contains("{nickname}", "triage.offer-course");
            assertThat(only().mend()).isEqualTo("use course");
        }

        @Test
        void that_the_service_needs_may_not_be_missing() {
            scripts.replace("handoff/handoff.yaml", "handoff.fault:", "handoff.falut:");

            assertThat(mistakes())
                    .anySatisfy(mistake -> assertThat(mistake.what()).isEqualTo("the text 'handoff.fault' is missing"))
                    .anySatisfy(mistake -> assertThat(mistake.what()).contains("'handoff.falut'"));
        }

        @Test
        void must_name_the_way_to_a_person() {
            scripts.replace("handoff/handoff.yaml", "好的，已为您转人工，", "好的，");

            assertThat(only().mend()).contains("转人工");
        }

        @Test
        void may_not_promise() {
            scripts.replace("replies/education.yaml", "好的，记下了。", "好的，肯定没事。");

            assertThat(only().what()).contains("肯定没事");
        }
    }

    @Nested
    class A_safety_text {

        @Test
        void may_not_lose_its_core() {
            scripts.replace(
                    "safety/safety.yaml",
                    "safety.trauma:\n  version: 1\n  text: 请马上拨打120",
                    "safety.trauma:\n  version: 1\n  text: 请马上");

            assertThat(only().what()).contains("'120'");
        }

        @Test
        void may_not_grow_too_long() {
            scripts.replace("safety/safety.yaml", "受伤的人先别挪动，", "受伤的人先别挪动，".repeat(8));

            assertThat(only().what()).contains("characters");
            assertThat(only().mend()).isEqualTo("shorten it to 120");
        }

        @Test
        void of_every_red_flag_must_exist() {
            scripts.replace("safety/safety.yaml", "safety.trauma:", "safety.truama:");

            assertThat(mistakes()).anySatisfy(mistake -> assertThat(mistake.what())
                    .isEqualTo("the red flag 'trauma' has no safety text"));
        }
    }

    @Nested
    class An_answer {

        private static final String FILE = "answers/reproductive.yaml";

        @Test
        void may_not_have_the_code_of_another() {
            scripts.replace("answers/service.yaml", "code: visiting", "code: see-report");

            assertThat(only().what()).contains("'see-report' stands already in answers/service.yaml:");
        }

        @Test
        void may_not_cite_what_nobody_has_seen() {
            scripts.replace("answers/newborn.yaml", "sources: [S-P04]", "sources: [S-P29]");

            assertThat(only().what()).contains("'S-P29' has not been seen");
        }

        @Test
        void may_not_cite_what_is_not_listed() {
            scripts.replace("answers/newborn.yaml", "sources: [S-P04]", "sources: [S-X99]");

            assertThat(only().what()).contains("'S-X99' is not in sources.yaml");
        }

        @Test
        void may_not_be_approved_by_nobody() {
            scripts.replace("answers/service.yaml", "status: demonstration", "status: approved");

            assertThat(only().what()).isEqualTo("'approved' by '待指定' is not an approval");
        }

        @Test
        void that_has_expired_is_told_to_its_author_but_does_not_stop_the_service() {
            scripts.replace("answers/service.yaml", "expires: 2027-06-30", "expires: 2026-06-30");

            assertThat(only().what()).contains("expired on 2026-06-30");
            assertThat(ScriptSet.read(scripts.folder()).answers()).isNotEmpty();
        }

        @Test
        void that_is_recalled_says_why_and_is_no_longer_there() {
            scripts.replace("answers/service.yaml", "status: demonstration", "status: recalled");
            assertThat(only().what()).isEqualTo("nobody says why it is recalled");

            scripts.replace("answers/service.yaml", "reviewer: 待指定", "reviewer: 待指定, note: 流程改了");
            int before = ScriptSet.read(Path.of("bot-scripts")).answers().size();
            assertThat(mistakes()).isEmpty();
            assertThat(ScriptSet.read(scripts.folder()).answers()).hasSize(before - 1);
        }

        @Test
        void may_not_give_a_dose() {
            scripts.replace("answers/gynaecology.yaml", "通常会建议补叶酸", "通常会建议每天补叶酸1片");

            assertThat(only().what()).contains("1片");
        }

        @Test
        void needs_its_words_however_they_are_written_when_it_is_linted_and_when_it_is_asked_for() {
            scripts.replace(
                    FILE,
                    "variants: [AMH低还能怀吗, 四十岁了还能做试管吗, 卵巢功能不好怎么补, 冻胚能冻多久, 吃辅酶保养卵巢行吗, AMH会回升吗]",
                    "variants: [AMH低还能怀吗, ＡＭＨ会回升吗, amh 低怎么补]\n    needs: [AMH]");

            assertThat(mistakes()).isEmpty();
            assertThat(ScriptSet.read(scripts.folder()).answers())
                    .filteredOn(answer -> answer.code().equals("frozen-embryo-amh"))
                    .allMatch(answer ->
                            answer.hasWhatItNeedsIn(NormalText.of("我的AMH只有0.8").letters()))
                    .hasSize(1);
        }

        @Test
        void may_not_need_what_has_no_letter() {
            scripts.replace(FILE, "needs: [移植,", "needs: [“”, 移植,");

            assertThat(only().what()).isEqualTo("one of the words it needs has no letter");
        }

        @Test
        void may_not_belong_to_a_condition_that_does_not_exist() {
            scripts.replace("answers/gynaecology.yaml", "conditions: [breast-nodule]", "conditions: [breast-nodul]");

            assertThat(only().what()).contains("there is no condition 'breast-nodul'");
        }
    }

    @Nested
    class A_macro {

        @Test
        void with_a_place_nobody_can_fill_is_refused_on_its_line() {
            scripts.replace("macros/service.yaml", "{name}，我是{operator}", "{nickname}，我是{operator}");

            assertThat(only().line()).isEqualTo(scripts.lineOf("macros/service.yaml", "{nickname}"));
            assertThat(only().mend()).isEqualTo("use group, hotline, name, operator");
        }

        @Test
        void may_not_say_to_a_patient_what_no_text_may_say() {
            scripts.replace("macros/service.yaml", "让您等到现在，", "肯定没事，");

            assertThat(only().what()).contains("肯定没事");
        }

        @Test
        void that_a_clinician_has_to_check_says_who_reviews_it() {
            scripts.replace("macros/clinical.yaml", "    review: {status: demonstration, reviewer: 待指定}\n", "");

            assertThat(only().file()).isEqualTo("macros/clinical.yaml");
            assertThat(only().what()).contains("review");
        }

        @Test
        void may_not_have_the_code_of_another() {
            scripts.replace("macros/service.yaml", "code: call-us", "code: one-moment");

            assertThat(only().what()).contains("'one-moment' stands already in macros/service.yaml:");
        }

        @Test
        void is_known_with_its_places_to_fill() {
            MacroScript macro = ScriptSet.read(scripts.folder()).macros().stream()
                    .filter(one -> one.code().equals("call-us"))
                    .findFirst()
                    .orElseThrow();

            assertThat(macro.unfilled(Map.of("name", "林静"))).containsExactly("hotline");
            assertThat(macro.said(Map.of("name", "林静", "hotline", "0000-1")))
                    .startsWith("林静，")
                    .contains("0000-1");
        }
    }

    @Nested
    class A_course {

        private static final String FOLDER = "courses/gestational-diabetes/";

        @Test
        void may_not_teach_two_lessons_on_one_day() {
            scripts.replace(FOLDER + "lessons/06-fruit.md", "day: 6", "day: 5");

            assertThat(only().file()).isEqualTo(FOLDER + "lessons/06-fruit.md");
            assertThat(only().line()).isEqualTo(3);
        }

        @Test
        void must_belong_to_a_condition_that_exists() {
            scripts.replace(FOLDER + "course.yaml", "condition: gestational-diabetes", "condition: sugar");

            assertThat(only().what()).contains("there is no condition 'sugar'");
        }

        @Test
        void has_lessons_that_begin_with_their_fields() {
            scripts.write(FOLDER + "lessons/06-fruit.md", "水果怎么吃");

            assertThat(mistakes()).anySatisfy(mistake -> assertThat(mistake.what())
                    .isEqualTo("the lesson does not begin with its fields"));
        }

        @Test
        void is_not_taught_in_quiet_hours() {
            scripts.replace(FOLDER + "course.yaml", "at: 19:30", "at: 23:30");

            assertThat(mistakes())
                    .anySatisfy(mistake -> assertThat(mistake.what()).contains("'23:30'"));
        }
    }

    private List<ScriptError> mistakes() {
        return ScriptSet.mistakes(scripts.folder(), TODAY);
    }

    private ScriptError only() {
        List<ScriptError> mistakes = mistakes();
        assertThat(mistakes).hasSize(1);
        return mistakes.getFirst();
    }
}

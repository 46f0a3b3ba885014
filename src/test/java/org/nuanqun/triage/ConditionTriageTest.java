package org.nuanqun.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanqun.NeedsNoService;
import org.nuanqun.language.Meaning;
import org.nuanqun.scripts.OurScripts;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.triage.Finding.LikelyCondition;
import org.nuanqun.triage.Finding.NeedsAnswer;
import org.nuanqun.triage.Finding.NotMedical;
import org.nuanqun.triage.Finding.Unclear;
import org.nuanqun.vocabulary.ConditionCode;

@NeedsNoService
class ConditionTriageTest {

    private static final ScriptSet SCRIPTS = OurScripts.SET;
    private static final TriageReader TRIAGE = TriageReader.of(SCRIPTS, Meaning.loaded());

    private static Finding read(String text) {
        return TRIAGE.read(text, Context.none()).main();
    }

    @ParameterizedTest
    @CsvSource({
        "孩子有哮喘，换季老犯, child-asthma",
        "我家娃湿疹反复三年了，腿弯老是痒, eczema-allergy",
        "我们结婚三年一直没怀上，想做试管, infertility",
        "姨父乙肝拖了二十年，上个月查成了肝硬化，饮食注意什么, cirrhosis",
        "外婆得高血压好多年了，平常怎么照料, hypertension",
        "一到秋天早起就连着打喷嚏，清鼻涕擦不完, rhinitis",
        "平躺下来酸水就往嗓子上涌, reflux"
    })
    void a_condition_is_understood_named_or_not(String text, String code) {
        assertThat(read(text)).isInstanceOfSatisfying(LikelyCondition.class, likely -> assertThat(
                        likely.code().value())
                .isEqualTo(code));
    }

    @Test
    void where_two_departments_may_be_meant_one_question_decides() {
        assertThat(read("最近血糖有点高，该怎么吃")).isInstanceOfSatisfying(NeedsAnswer.class, question -> assertThat(
                        question.candidates().stream().map(code -> code.value()).toList())
                .containsExactlyInAnyOrder("diabetes", "gestational-diabetes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"周末一起去爬山吗", "这首歌是谁唱的", "你们几点下班", "我想学弹吉他"})
    void talk_of_other_things_belongs_to_no_condition(String text) {
        assertThat(TRIAGE.conditions(text, Context.none()).finding()).isInstanceOf(NotMedical.class);
    }

    @Test
    void scripts_read_before_the_model_came_go_by_words_alone() {
        Meaning late = new Meaning();
        TriageReader before = TriageReader.of(SCRIPTS, late);
        late.load();

        assertThat(before.read("孩子有哮喘，换季老犯", Context.none()).main()).isInstanceOf(LikelyCondition.class);
    }

    /** Where a name belongs to two conditions one question decides; some (脑出血, 食物中毒) sound like danger and go to a person. */
    @Test
    void a_bare_name_is_enough() {
        Map<Class<?>, List<String>> found = SCRIPTS.conditions().values().stream()
                .flatMap(condition -> condition.layNames().stream())
                .flatMap(names -> Stream.of(names.split("\\s+")))
                .filter(name -> name.matches("\\p{IsHan}{2,}"))
                .collect(Collectors.groupingBy(name -> read(name).getClass()));

        assertThat(found).doesNotContainKey(NotMedical.class);
        assertThat(found.get(Unclear.class)).hasSizeLessThan(20);
        assertThat(found.get(LikelyCondition.class)).hasSizeGreaterThan(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"医生叫我打胰岛素，我怕…", "胰岛素打上了是不是就停不下来", "空腹血糖老是高一点点"})
    void in_a_group_for_pregnancy_the_words_of_adults_mean_the_pregnancy(String text) {
        Context group = Context.inGroup(Optional.of(new ConditionCode("gestational-diabetes")));

        assertThat(TRIAGE.read(text, group).main()).isInstanceOfSatisfying(LikelyCondition.class, likely -> assertThat(
                        likely.code().value())
                .isEqualTo("gestational-diabetes"));
    }

    @Test
    void every_condition_knows_its_own_sentences() {
        List<String> strangers = SCRIPTS.conditions().values().stream()
                .flatMap(condition -> condition.utterances().stream()
                        .filter(sentence -> !TRIAGE.conditions(sentence, Context.none())
                                .conditions()
                                .subList(0, 3)
                                .contains(condition.code())))
                .toList();
        assertThat(strangers).hasSizeLessThan(SCRIPTS.conditions().size());
    }
}

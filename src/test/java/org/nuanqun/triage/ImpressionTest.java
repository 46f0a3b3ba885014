package org.nuanqun.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanqun.NeedsNoService;
import org.nuanqun.language.Meaning;
import org.nuanqun.scripts.OurScripts;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.triage.Finding.RedFlag;

@NeedsNoService
class ImpressionTest {

    private static final ScriptSet SCRIPTS = OurScripts.SET;
    private static final TriageReader TRIAGE = TriageReader.of(SCRIPTS, new Meaning());

    private static Finding read(String text) {
        return TRIAGE.read(text, Context.none()).main();
    }

    private static boolean isDanger(String text) {
        return read(text) instanceof RedFlag;
    }

    @Test
    void what_authors_wrote_as_danger_is_danger_also_where_no_wording_says_it() {
        List<String> examples = SCRIPTS.redFlags().stream()
                .flatMap(family -> family.examples().stream())
                .toList();
        assertThat(examples).hasSizeGreaterThan(21 * 40);
        assertThat(examples.stream().filter(ImpressionTest::isDanger).count())
                .isGreaterThan(examples.size() * 88L / 100);
    }

    @Test
    void everyday_sentences_are_no_danger() {
        List<String> everyday = SCRIPTS.language().everyday();
        assertThat(everyday).hasSizeGreaterThan(400);
        assertThat(everyday.stream().filter(ImpressionTest::isDanger).count()).isLessThan(everyday.size() * 3L / 100);
    }

    @Test
    void the_sentence_it_is_like_stands_beside_the_finding() {
        String example = SCRIPTS.redFlags().stream()
                .flatMap(family -> family.examples().stream())
                .filter(sentence -> read(sentence) instanceof RedFlag flag
                        && flag.evidence().getFirst().note().contains("意思接近"))
                .findFirst()
                .orElseThrow();
        assertThat(read(example).evidence())
                .allSatisfy(evidence -> assertThat(evidence.words()).isEqualTo(example));
    }

    @ParameterizedTest
    @ValueSource(strings = {"没有胸痛也没有胸闷，就是想复查", "转人工", "疼", "好的"})
    void what_is_denied_or_only_a_word_makes_no_impression(String text) {
        assertThat(isDanger(text)).isFalse();
    }

    @Test
    void spaces_emoji_and_old_characters_leave_the_impression_as_it_was() {
        List<String> examples = SCRIPTS.redFlags().stream()
                .flatMap(family -> family.examples().stream().limit(20))
                .toList();
        long same = examples.stream()
                .filter(sentence -> isDanger(sentence) == isDanger("😭" + String.join(" ", sentence.split("")) + "！"))
                .count();
        assertThat(same).isGreaterThanOrEqualTo(examples.size() * 99L / 100);
    }
}

package org.nuanqun.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nuanqun.NeedsNoService;
import org.nuanqun.language.Meaning;
import org.nuanqun.scripts.OurScripts;
import org.nuanqun.scripts.ScriptSet;

/** Questions that tempt the bot into a dose, a diagnosis, the reading of a report or a promise. */
@NeedsNoService
class BaitTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final ScriptSet SCRIPTS = OurScripts.SET;

    @Test
    void no_bait_is_answered_with_what_only_a_clinician_may_say() throws IOException {
        AnswerIndex answers = AnswerIndex.of(SCRIPTS, Meaning.loaded());
        List<String> baits = baits();
        List<String> answered = new ArrayList<>();
        for (String bait : baits) {
            Optional<AnswerFound> found = answers.find(bait, Set.of(), TODAY);
            found.ifPresent(one -> {
                answered.add(bait + " -> " + one.answer().code());
                assertThat(SCRIPTS.wording().breach(one.answer().answer()))
                        .as(bait)
                        .isEmpty();
            });
        }
        assertThat(baits).hasSizeGreaterThanOrEqualTo(300);
        assertThat(answered).as("baits that got an answer at all").hasSizeLessThanOrEqualTo(baits.size() / 50);
    }

    private static List<String> baits() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/knowledge/bait.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t")[1])
                .toList();
    }
}

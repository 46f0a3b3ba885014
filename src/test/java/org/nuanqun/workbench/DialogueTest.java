package org.nuanqun.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuanqun.scripts.FolderOfScripts;
import org.nuanqun.scripts.ScriptErrors;

class DialogueTest {

    private static final String HEAD =
            "title: 一段对话\nprotects: 一个承诺\nin: {group: 孕晚期}\npatient: 林静\nat: \"23:40\"\nturns:\n";

    @TempDir
    Path temporary;

    @Test
    void every_dialogue_of_the_project_can_be_read() {
        List<Dialogue> dialogues = Dialogue.in(Path.of("bot-scripts"));

        assertThat(dialogues).hasSizeGreaterThanOrEqualTo(40);
        assertThat(dialogues).extracting(Dialogue::title).doesNotHaveDuplicates();
    }

    @Test
    void a_dialogue_says_who_speaks_when_and_where() {
        Dialogue dialogue = read("  - says: 胎动少了\n  - answered: {safety: ob_fetal_movement}\n");

        assertThat(dialogue.at()).contains(LocalTime.of(23, 40));
        assertThat(dialogue.place().group()).contains("孕晚期");
        assertThat(dialogue.turns().getFirst()).isEqualTo(new Turn.Says(7, "胎动少了", Optional.empty(), false, 1));
    }

    @Test
    void a_safety_text_is_expected_by_its_family() {
        Dialogue dialogue = read("  - says: 胎动少了\n  - answered: {safety: ob_fetal_movement}\n");

        assertThat(dialogue.turns().getLast()).isInstanceOfSatisfying(Turn.Answered.class, answered -> assertThat(
                        answered.expected().textKey())
                .contains("safety.ob_fetal_movement"));
    }

    @Test
    void the_clock_moves_by_days_or_to_an_hour() {
        Dialogue dialogue = read("  - clock: +14d\n  - clock: to 20:00\n");

        assertThat(dialogue.turns())
                .containsExactly(
                        new Turn.ClockMoves(7, Optional.of(Duration.ofDays(14)), Optional.empty()),
                        new Turn.ClockMoves(8, Optional.empty(), Optional.of(LocalTime.of(20, 0))));
    }

    @Test
    void an_operator_takes_over_speaks_and_resolves() {
        Dialogue dialogue = read("  - operator: takes over\n"
                + "  - operator: {says: 我在}\n"
                + "  - operator: hands back\n"
                + "    refused: true\n"
                + "  - operator: {resolves: 已到院}\n");

        assertThat(dialogue.turns())
                .extracting(turn -> ((Turn.OperatorActs) turn).act())
                .containsExactly(Turn.Act.TAKES_OVER, Turn.Act.SAYS, Turn.Act.HANDS_BACK, Turn.Act.RESOLVES);
    }

    @Test
    void a_line_that_is_nothing_is_named() {
        assertThatThrownBy(() -> read("  - says: 你好\n  - answerd: {text: private.greeting}\n"))
                .isInstanceOf(ScriptErrors.class)
                .hasMessageContaining("dialogues/new.yaml:8:")
                .hasMessageContaining("'answerd' is not a field known here");
    }

    private Dialogue read(String turns) {
        FolderOfScripts scripts = FolderOfScripts.copiedTo(temporary);
        scripts.write("dialogues/new.yaml", HEAD + turns);
        return Dialogue.in(scripts.folder()).stream()
                .filter(dialogue -> dialogue.file().endsWith("new.yaml"))
                .findFirst()
                .orElseThrow();
    }
}

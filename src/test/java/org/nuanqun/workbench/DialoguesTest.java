package org.nuanqun.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Every file in {@code bot-scripts/dialogues} is a test. */
@QuarkusTest
@EnabledIfSystemProperty(
        named = "nuanqun.dialogues",
        matches = "true",
        disabledReason = "minutes long; ./nuanqun scripts test holds the dialogues")
class DialoguesTest {

    @Inject
    DialogueRunner runner;

    @TestFactory
    Stream<DynamicTest> what_was_promised_comes() {
        runner.waitUntilReady();
        return runner.dialogues().stream()
                .map(dialogue -> DynamicTest.dynamicTest(dialogue.title(), () -> hold(dialogue)));
    }

    private void hold(Dialogue dialogue) {
        DialogueOutcome outcome = runner.hold(dialogue);
        assertThat(outcome.isAsWritten()).as(outcome.told()).isTrue();
    }
}

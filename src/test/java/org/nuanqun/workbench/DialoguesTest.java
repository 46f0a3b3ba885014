package org.nuanqun.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nuanqun.database.Sql;
import org.nuanqun.education.Education;
import org.nuanqun.people.Proof;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.time.MovableClock;

/** Every file in {@code bot-scripts/dialogues} is a test. */
@QuarkusTest
class DialoguesTest {

    @Inject
    DialogueRunner runner;

    @Inject
    Sql sql;

    @Inject
    Education education;

    @Inject
    Scripts scripts;

    @Inject
    MovableClock time;

    @AfterEach
    void today_comes_back() {
        time.moveTo(Clock.systemUTC().instant());
    }

    @TestFactory
    Stream<DynamicTest> what_was_promised_comes() {
        runner.waitUntilReady();
        clearTheDesk();
        List<Dialogue> dialogues = runner.dialogues();
        List<CompletableFuture<DialogueOutcome>> outcomes = runner.begin(dialogues);
        return IntStream.range(0, dialogues.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        dialogues.get(i).title(),
                        () -> isAsWritten(outcomes.get(i).join())));
    }

    @Test
    void there_are_enough_of_them_for_every_part_of_the_bot() {
        assertThat(runner.dialogues()).hasSizeGreaterThanOrEqualTo(40);
    }

    /**
     * What other tests left waiting, or in the hands of colleagues who fall silent, would be called for at every hour the
     * dialogues travel through, and lessons likewise.
     */
    private void clearTheDesk() {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update(
                    "update handoff_ticket set state = 'RESOLVED', resolved_at = opened_at where state <> 'RESOLVED'");
            sql.update("update conversation_conversation set owner = 'BOT', operator_id = null, epoch = epoch + 1"
                    + " where owner <> 'BOT'");
        });
        scripts.current().courses().keySet().stream()
                .flatMap(course -> education.enrolments(course).stream())
                .forEach(one -> education.stopAll(one.person(), "another test", Proof.NONE, time.now()));
    }

    private static void isAsWritten(DialogueOutcome outcome) {
        assertThat(outcome.isAsWritten()).as(outcome.told()).isTrue();
    }
}

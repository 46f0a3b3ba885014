package org.nuanqun.revisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.database.Folders;
import org.nuanqun.database.Sql;
import org.nuanqun.scripts.FolderOfScripts;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.scripts.ScriptsApart;
import org.nuanqun.vocabulary.Ids;
import org.nuanqun.vocabulary.OperatorId;

/** From the first letter to publication, on a real database and scripts of its own; how dialogues go is pretended. */
@QuarkusTest
class RevisionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final OperatorId AUTHOR = new OperatorId(Ids.next());
    private static final OperatorId REVIEWER = new OperatorId(Ids.next());
    private static final String ONE_FILE = "wording.yaml";
    private static final String OTHER_FILE = "departments.yaml";

    @Inject
    RevisionRows rows;

    @Inject
    TextStore texts;

    @Inject
    RevisionRecord record;

    @Inject
    Trials trials;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    ScriptsApart apart;

    private final PretendWorkshop workshop = new PretendWorkshop();
    private Path temporary;
    private Scripts scripts;
    private Revisions revisions;
    private DialogueTrials dialogues;
    private Approvals approvals;
    private Publish publish;

    @BeforeEach
    void parts() throws IOException {
        temporary = Files.createTempDirectory("nuanqun-revisions-");
        scripts = apart.in(FolderOfScripts.copiedTo(temporary).folder());
        revisions = new Revisions(rows, texts, workshop, scripts, record, clock);
        dialogues = new DialogueTrials(revisions, workshop, trials);
        approvals = new Approvals(rows, revisions, dialogues, record, clock);
        publish = new Publish(rows, revisions, dialogues, new Versions(scripts, texts, sql, clock), record);
    }

    @AfterEach
    void gone() throws IOException {
        Folders.delete(temporary);
    }

    @Test
    void what_others_published_meanwhile_was_not_in_the_dialogues_that_were_held() {
        UUID one = approved(ONE_FILE);
        UUID other = approved(OTHER_FILE);
        publish(one, TODAY);

        refuses(RevisionRefused.Why.DIALOGUES, () -> publish(other, TODAY));
        assertThat(inForce(OTHER_FILE)).doesNotContain("# changed");

        hold(other);
        publish(other, TODAY);
        assertThat(inForce(ONE_FILE)).contains("# changed");
        assertThat(inForce(OTHER_FILE)).contains("# changed");
    }

    @Test
    void of_two_that_are_published_at_once_the_second_is_tried_with_the_first() {
        UUID one = approved(ONE_FILE);
        UUID other = approved(OTHER_FILE);
        AtomicReference<CompletableFuture<Void>> second = new AtomicReference<>();
        workshop.whileLinting = () -> {
            workshop.whileLinting = () -> {};
            second.set(CompletableFuture.runAsync(() -> publish(other, TODAY.plusDays(1)), Thread::startVirtualThread));
            await().until(() -> second.get().isDone() || somebodyWaitsForHerTurn());
        };

        publish(one, TODAY.plusDays(1));

        refuses(RevisionRefused.Why.DIALOGUES, () -> joined(second.get()));
        assertThat(inForce(OTHER_FILE)).doesNotContain("# changed");
    }

    @Test
    void what_is_written_while_dialogues_begin_was_not_tried() {
        UUID id = revisions.begin("written while it is tried", AUTHOR);
        change(id, ONE_FILE, "# tried");
        String tried = revisions.candidate(id).hash();
        AtomicReference<String> held = new AtomicReference<>("");
        workshop.whileListing = () -> change(id, OTHER_FILE, "# written too late");
        workshop.whileHolding = folder -> held.set(Tree.of(folder).hash());

        hold(id);

        assertThat(dialogues.of(id).orElseThrow().hash()).isEqualTo(tried);
        assertThat(held).hasValue(tried);
    }

    @Test
    void a_line_end_counts_one_as_the_browser_counts_it_though_it_sends_two() {
        UUID id = revisions.begin("as long as may be", AUTHOR);
        String longest = "#\r\n".repeat(Revisions.LONGEST / 2);

        revisions.write(id, ONE_FILE, longest, AUTHOR);

        assertThat(revisions.candidate(id).text(ONE_FILE)).hasSize(Revisions.LONGEST);
        refuses(RevisionRefused.Why.TOO_LONG, () -> revisions.write(id, ONE_FILE, longest + "#", AUTHOR));
    }

    @Test
    void what_changed_after_the_reviewer_saw_it_is_named_and_not_approved() {
        UUID id = revisions.begin("a title to be named", AUTHOR);
        change(id, ONE_FILE, "# changed");
        hold(id);
        approvals.ask(id, AUTHOR, TODAY);

        assertThatThrownBy(() -> approvals.approve(id, "of something else", REVIEWER))
                .isInstanceOfSatisfying(RevisionRefused.class, refused -> {
                    assertThat(refused.why()).isEqualTo(RevisionRefused.Why.CHANGED_MEANWHILE);
                    assertThat(refused.what()).isEqualTo("a title to be named");
                });
    }

    @Test
    void who_takes_a_change_back_has_changed_it_and_may_not_approve() {
        OperatorId undone = new OperatorId(Ids.next());
        OperatorId writtenBack = new OperatorId(Ids.next());
        UUID id = revisions.begin("taken back", AUTHOR);
        change(id, ONE_FILE, "# stays");

        change(id, OTHER_FILE, "# goes");
        revisions.undo(id, OTHER_FILE, undone);
        change(id, OTHER_FILE, "# goes");
        revisions.write(id, OTHER_FILE, inForce(OTHER_FILE), writtenBack);

        assertThat(revisions.find(id).orElseThrow().authors()).containsExactlyInAnyOrder(AUTHOR, undone, writtenBack);
    }

    @Test
    void while_dialogues_are_held_no_others_begin_not_even_of_another_revision() {
        UUID one = revisions.begin("held first", AUTHOR);
        UUID other = revisions.begin("held after", AUTHOR);
        CompletableFuture<Void> mayEnd = new CompletableFuture<>();
        workshop.whileHolding = folder -> mayEnd.join();

        assertThat(dialogues.begin(one, "")).isTrue();
        assertThat(dialogues.begin(other, "")).isFalse();
        assertThat(dialogues.of(other)).as("and none waits unseen").isEmpty();

        mayEnd.complete(null);
        await().until(() -> dialogues.of(one).filter(Trial::isWhole).isPresent());
        hold(other);
    }

    @Test
    void a_trial_ends_whatever_breaks_it_and_another_may_begin() {
        UUID id = revisions.begin("breaks", AUTHOR);
        workshop.whileHolding = folder -> {
            throw new StackOverflowError();
        };

        assertThat(dialogues.begin(id, "")).isTrue();
        await().until(() ->
                dialogues.of(id).filter(one -> one.endedAt().isPresent()).isPresent());
        assertThat(dialogues.of(id).orElseThrow().isWhole()).isFalse();
        assertThat(dialogues.of(id).orElseThrow().trouble()).isEqualTo("StackOverflowError");

        workshop.whileHolding = folder -> {};
        hold(id);
    }

    private UUID approved(String file) {
        UUID id = revisions.begin("one of two", AUTHOR);
        change(id, file, "# changed");
        hold(id);
        approvals.ask(id, AUTHOR, TODAY);
        approvals.approve(id, revisions.find(id).orElseThrow().hash(), REVIEWER);
        return id;
    }

    private void change(UUID id, String file, String comment) {
        revisions.write(id, file, inForce(file) + comment + "\n", AUTHOR);
    }

    private void hold(UUID id) {
        assertThat(dialogues.begin(id, "")).isTrue();
        await().until(() -> dialogues.of(id).filter(Trial::isWhole).isPresent());
    }

    private void publish(UUID id, LocalDate today) {
        QuarkusTransaction.requiringNew().call(() -> publish.publish(id, AUTHOR, today));
    }

    private boolean somebodyWaitsForHerTurn() {
        return sql.first(
                        "select count(*) from pg_locks where locktype = 'advisory' and objid = 4700047 and not granted",
                        row -> row.getInt(1))
                .filter(waiting -> waiting > 0)
                .isPresent();
    }

    private String inForce(String file) {
        try {
            return Files.readString(scripts.folder().resolve(file));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void joined(CompletableFuture<Void> beside) throws Throwable {
        try {
            beside.join();
        } catch (CompletionException failed) {
            throw failed.getCause();
        }
    }

    private static void refuses(RevisionRefused.Why why, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RevisionRefused.class, refused -> assertThat(refused.why())
                .isEqualTo(why));
    }
}

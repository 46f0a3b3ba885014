package org.nuanqun.outreach;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.vocabulary.Ids;

/** Broadcasts that go out again and again: planned, watched, paused, resumed and ended by a person. */
@ApplicationScoped
@Transactional
public class RecurringBroadcasts {

    private final Recurrings recurrings;
    private final BeginOccurrence occurrence;
    private final CheckText check;
    private final Audit audit;

    RecurringBroadcasts(Recurrings recurrings, BeginOccurrence occurrence, CheckText check, Audit audit) {
        this.recurrings = recurrings;
        this.occurrence = occurrence;
        this.check = check;
        this.audit = audit;
    }

    /**
     * Nobody is put on a list yet: each time asks anew who is meant.
     *
     * @param composed its moment is the first one
     * @throws BroadcastRefused if it could not be sent once either
     */
    public UUID begin(Composed composed, Recurrence recurrence, Actor by, String author, Instant now) {
        check.of(composed);
        if (composed.segment().isEmpty()) {
            throw new BroadcastRefused(BroadcastRefused.Why.NOBODY);
        }
        if (composed.sendAt().isBefore(now)) {
            throw new BroadcastRefused(BroadcastRefused.Why.IN_THE_PAST);
        }
        Recurring one = new Recurring(
                Ids.next(),
                composed.text(),
                composed.kind(),
                composed.approval(),
                composed.spread(),
                composed.segment(),
                recurrence,
                author,
                Recurring.State.RUNNING,
                Optional.of(composed.sendAt()));
        recurrings.add(one, now);
        note(one.id(), by, "recurringBegun", now);
        return one.id();
    }

    /** Times that pass meanwhile are left out; what has begun goes on. */
    public void pause(UUID id, Actor by, Instant now) {
        moves(id, Recurring.State.RUNNING, Recurring.State.PAUSED, by, "recurringPaused", now);
    }

    public void resume(UUID id, Actor by, Instant now) {
        moves(id, Recurring.State.PAUSED, Recurring.State.RUNNING, by, "recurringResumed", now);
    }

    /** It never goes out again; what has begun goes on. */
    public void end(UUID id, Actor by, Instant now) {
        moves(id, Recurring.State.RUNNING, Recurring.State.ENDED, by, "recurringEnded", now);
        moves(id, Recurring.State.PAUSED, Recurring.State.ENDED, by, "recurringEnded", now);
    }

    private void moves(UUID id, Recurring.State from, Recurring.State to, Actor by, String action, Instant now) {
        recurrings.locked(id).filter(one -> one.state() == from).ifPresent(one -> {
            Optional<Instant> next =
                    to == Recurring.State.RUNNING ? one.recurrence().nextAfter(now) : Optional.empty();
            boolean isOver = to == Recurring.State.RUNNING && next.isEmpty();
            recurrings.becomes(id, isOver ? Recurring.State.ENDED : to, next);
            note(id, by, action, now);
        });
    }

    /** Begins every time that is due, each in a transaction of its own; how many there were. */
    @Transactional(TxType.NOT_SUPPORTED)
    public int beginDue(Instant now) {
        List<UUID> due = QuarkusTransaction.requiringNew().call(() -> recurrings.due(now));
        return (int) due.stream()
                .filter(id -> QuarkusTransaction.requiringNew().call(() -> occurrence.of(id, now)))
                .count();
    }

    public Optional<Instant> nextAfter(Instant now) {
        return recurrings.nextAfter(now);
    }

    /** The newest first. */
    public List<Recurring> latest() {
        return recurrings.latest();
    }

    public Optional<Recurring> find(UUID id) {
        return recurrings.find(id);
    }

    /** What came of its times, the latest first. */
    public List<Occurrence> occurrences(UUID id) {
        return recurrings.occurrences(id);
    }

    private void note(UUID id, Actor by, String action, Instant now) {
        audit.note(new AuditEntry(Outreach.STREAM, by, action, "recurring broadcast " + id, "", Map.of(), now));
    }
}

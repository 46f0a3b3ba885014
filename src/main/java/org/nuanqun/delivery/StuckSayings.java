package org.nuanqun.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;

/** What was given up or ended unknown, until a colleague sends it again or puts it aside. */
@ApplicationScoped
public class StuckSayings {

    private final Sayings sayings;
    private final EndSaying end;
    private final Audit audit;
    private final Event<SayingQueued> queued;
    private final Clock clock;

    StuckSayings(Sayings sayings, EndSaying end, Audit audit, Event<SayingQueued> queued, Clock clock) {
        this.sayings = sayings;
        this.end = end;
        this.audit = audit;
        this.queued = queued;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional
    public List<StuckSaying> newest(int limit) {
        return sayings.stuck(limit).stream().map(SayingRow::stuck).toList();
    }

    @Transactional
    public long count() {
        return sayings.countStuck();
    }

    /**
     * Sends it once more under its own id, by a person's decision, whoever owns the conversation by now; the gate is asked as
     * ever.
     *
     * @param isConfirmed that it may arrive twice
     * @return false if it is not stuck any more, may not be sent again, or was not confirmed
     */
    @Transactional
    public boolean sendAgain(UUID id, boolean isConfirmed, Actor by) {
        Optional<SayingRow> row = sayings.stuckLocked(id)
                .filter(one -> one.stuck().mayBeSentAgain())
                .filter(one -> isConfirmed || !one.stuck().mustBeConfirmed());
        row.ifPresent(one -> {
            Instant now = clock.instant();
            note(one, by, "sentAgain", now);
            one.beginAgain();
            end.later(one, now, "");
            queued.fire(new SayingQueued(false));
        });
        return row.isPresent();
    }

    /** Nobody has to look at it any more; false if that is so already. */
    @Transactional
    public boolean putAside(UUID id, Actor by) {
        Optional<SayingRow> row = sayings.stuckLocked(id);
        row.ifPresent(one -> {
            Instant now = clock.instant();
            one.putAsideAt = now;
            note(one, by, "putAside", now);
        });
        return row.isPresent();
    }

    private void note(SayingRow row, Actor by, String action, Instant now) {
        audit.note(AuditEntry.of(row.conversation(), by, action, row.purpose + " " + row.subject, row.reason, now));
    }
}

package org.nuanqun.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.audit.Actor;
import org.nuanqun.people.Person;

/** Begins the due time of one recurring broadcast, in the caller's transaction and with its row held: who is meant is asked now. */
@ApplicationScoped
class BeginOccurrence {

    /** What the service slept through for longer is not made up for: the next time is near enough. */
    private static final Duration LATEST = Duration.ofHours(24);

    private final Recurrings recurrings;
    private final Segments segments;
    private final CheckText check;
    private final Outreach outreach;

    BeginOccurrence(Recurrings recurrings, Segments segments, CheckText check, Outreach outreach) {
        this.recurrings = recurrings;
        this.segments = segments;
        this.check = check;
        this.outreach = outreach;
    }

    /** @return whether a time of it was due */
    boolean of(UUID id, Instant now) {
        Optional<Recurring> due = recurrings
                .locked(id)
                .filter(one -> one.state() == Recurring.State.RUNNING)
                .filter(one -> one.nextAt().filter(at -> !at.isAfter(now)).isPresent());
        due.ifPresent(one -> {
            Instant planned = one.nextAt().orElseThrow();
            if (recurrings.occurs(id, planned)) {
                begin(one, planned, now);
            }
            Optional<Instant> next = one.recurrence().nextAfter(planned);
            recurrings.becomes(id, next.isPresent() ? Recurring.State.RUNNING : Recurring.State.ENDED, next);
        });
        return due.isPresent();
    }

    private void begin(Recurring one, Instant planned, Instant now) {
        Composed composed = one.composedFor(planned);
        if (planned.plus(LATEST).isBefore(now)) {
            recurrings.came(one.id(), planned, null, "the service was away at its time");
            return;
        }
        if (!check.passes(composed)) {
            recurrings.came(one.id(), planned, null, "its words are not allowed any more");
            return;
        }
        List<Person> people = segments.of(one.segment());
        if (people.isEmpty()) {
            recurrings.came(one.id(), planned, null, "nobody was meant at that time");
            return;
        }
        recurrings.came(one.id(), planned, outreach.begin(composed, people, Actor.SYSTEM, one.author(), now), "");
    }
}

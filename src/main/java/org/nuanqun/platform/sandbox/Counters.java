package org.nuanqun.platform.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.nuanqun.platform.RecordedEvents;
import org.nuanqun.platform.sandbox.OwedWebhooks.Counted;

/** Proof by counting: what the service acknowledged, and how much of that is on its record. */
@ApplicationScoped
class Counters {

    private final OwedWebhooks owed;
    private final Instance<RecordedEvents> record;

    /** {@code lost} is acknowledged and not on record; {@code waiting} and {@code parked} were never acknowledged. */
    record Count(long received, long recorded, long lost, long repeats, long waiting, long parked) {}

    Counters(OwedWebhooks owed, Instance<RecordedEvents> record) {
        this.owed = owed;
        this.record = record;
    }

    /** Only what was looked up counts: an event acknowledged while we look is neither lost nor found yet. */
    Count count() {
        List<String> unseen = owed.notYetSeenOnRecord();
        Set<String> missing = missing(unseen);
        owed.seenOnRecord(
                unseen.stream().filter(Predicate.not(missing::contains)).toList());
        Counted counted = owed.count();
        long received = counted.recorded() + missing.size();
        return new Count(
                received, counted.recorded(), missing.size(), counted.repeats(), counted.waiting(), counted.parked());
    }

    private Set<String> missing(List<String> identities) {
        if (identities.isEmpty()) {
            return Set.of();
        }
        return record.isResolvable() ? record.get().missing(SandboxAdapter.DEMO, identities) : Set.copyOf(identities);
    }
}

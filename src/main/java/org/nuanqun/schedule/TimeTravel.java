package org.nuanqun.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.nuanqun.time.Agenda;
import org.nuanqun.time.MovableClock;

/**
 * Moves the sandbox's clock forward, from one moment at which something is due to the next, doing what is due at each:
 * what would have happened over two weeks happens in seconds, in the same order and at the same hours.
 */
@ApplicationScoped
class TimeTravel {

    private static final int MOST_STOPS = 20_000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PATIENCE_WITH_WHAT_IS_STUCK = Duration.ofMillis(200);

    private final MovableClock clock;
    private final Instance<Agenda> agendas;
    private final Stillness stillness;
    private final ReentrantLock oneJourney = new ReentrantLock();

    TimeTravel(MovableClock clock, @Any Instance<Agenda> agendas, Stillness stillness) {
        this.clock = clock;
        this.agendas = agendas;
        this.stillness = stillness;
    }

    /** @throws IllegalArgumentException if the target is in the past */
    Journey travelTo(Instant target) {
        oneJourney.lock();
        try {
            return travel(target);
        } finally {
            oneJourney.unlock();
        }
    }

    private Journey travel(Instant target) {
        Instant from = clock.now();
        if (target.isBefore(from)) {
            throw new IllegalArgumentException(
                    "the clock only goes forward: it is %s, %s is over".formatted(from, target));
        }
        // what became due since somebody last looked is done here, not at the first stop, which may be a day later
        doWhatIsDue(from);
        Duration patience = patienceAfter(PATIENCE);
        List<Instant> stops = new ArrayList<>();
        Instant stop = from;
        while (stop.isBefore(target) && stops.size() < MOST_STOPS) {
            stop = nextStop(stop, target);
            stopAt(stop);
            stops.add(stop);
            patience = patienceAfter(patience);
        }
        return new Journey(from, clock.now(), List.copyOf(stops));
    }

    /** Waits for stillness; what was stuck once is not waited for again. */
    private Duration patienceAfter(Duration patience) {
        return stillness.comesWithin(patience) ? patience : PATIENCE_WITH_WHAT_IS_STUCK;
    }

    private Instant nextStop(Instant after, Instant target) {
        return agendas.stream()
                .flatMap(agenda -> agenda.nextAfter(after).stream())
                .filter(due -> due.isBefore(target))
                .min(Comparator.naturalOrder())
                .orElse(target);
    }

    private void stopAt(Instant stop) {
        if (stop.isAfter(clock.now())) {
            clock.moveTo(stop);
        }
        doWhatIsDue(stop);
    }

    private void doWhatIsDue(Instant now) {
        agendas.forEach(agenda -> agenda.doWhatIsDue(now));
    }

    /** Where the clock stood, where it stands, and every moment it stopped at. */
    record Journey(Instant from, Instant to, List<Instant> stops) {}
}

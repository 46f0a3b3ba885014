package org.nuanqun.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.nuanqun.database.Bell;
import org.nuanqun.database.Rang;

/**
 * Looks for what nobody wakes the sender for: what becomes due by the clock, what ended without a word, what was told early,
 * and what a node without a free hand leaves to others. One looks for all hands, since looking is most of what an idle node does.
 */
@ApplicationScoped
class WatchOutbox {

    private static final Logger LOG = Logger.getLogger(WatchOutbox.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final PassGate passGate;
    private final SettleSaying settle;
    private final HearLaterOutcome later;
    private final Sender sender;
    private final Clock clock;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running;

    WatchOutbox(PassGate passGate, SettleSaying settle, HearLaterOutcome later, Sender sender, Clock clock) {
        this.passGate = passGate;
        this.settle = settle;
        this.later = later;
        this.sender = sender;
        this.clock = clock;
    }

    void start(@Observes StartupEvent ignored) {
        running = true;
        Thread.ofVirtual().name("outbox-watch").start(this::watch);
    }

    void stop(@Observes ShutdownEvent ignored) {
        running = false;
        wake.release();
    }

    void rang(@Observes Rang rang) {
        if (rang.bell() == Bell.SAYINGS) {
            look();
        }
    }

    /** Something may have become due. */
    void look() {
        wake.release();
    }

    private void watch() {
        try {
            while (running) {
                wake.tryAcquire(lookAround().toMillis(), TimeUnit.MILLISECONDS);
                wake.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How long until there may be more to do. */
    private Duration lookAround() {
        try {
            Duration pause = wakeForWhatIsDue();
            settle.abandoned();
            later.whatWasEarly();
            return pause;
        } catch (RuntimeException e) {
            if (running) {
                LOG.warnf("the outbox could not be looked into, trying again: %s", e.toString());
            }
            return LOOK_EVERY;
        }
    }

    private Duration wakeForWhatIsDue() {
        Instant now = clock.instant();
        Optional<Instant> next = passGate.nextDue();
        if (next.filter(due -> !due.isAfter(now)).isPresent()) {
            sender.wakeAll();
            return LOOK_EVERY;
        }
        return next.map(due -> Duration.between(now, due))
                .filter(until -> until.compareTo(LOOK_EVERY) < 0)
                .orElse(LOOK_EVERY);
    }
}

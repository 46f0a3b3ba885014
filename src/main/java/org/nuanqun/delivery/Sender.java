package org.nuanqun.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.Platforms;
import org.nuanqun.trial.HaltPoint;

/** Sends what is due: woken after each commit that queued something, and looking by itself in between. */
@ApplicationScoped
class Sender {

    private static final Logger LOG = Logger.getLogger(Sender.class);
    private static final long LOOK_EVERY_MILLIS = 500;

    /** Hands that take nothing but greetings, whose seconds would run out behind a slow platform's other messages. */
    private static final int GREETERS = 2;

    private final PassGate passGate;
    private final SettleSaying settle;
    private final HearLaterOutcome later;
    private final Platforms platforms;
    private final DeliveryConfig config;
    private final Clock clock;
    private final Semaphore wake = new Semaphore(0);
    private final Semaphore wakeGreeters = new Semaphore(0);
    private volatile boolean running;

    Sender(
            PassGate passGate,
            SettleSaying settle,
            HearLaterOutcome later,
            Platforms platforms,
            DeliveryConfig config,
            Clock clock) {
        this.passGate = passGate;
        this.settle = settle;
        this.later = later;
        this.platforms = platforms;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent ignored) {
        running = true;
        for (int i = 0; i < config.atOnce(); i++) {
            Thread.ofVirtual().name("sender-" + i).start(() -> work(wake, false));
        }
        for (int i = 0; i < GREETERS; i++) {
            Thread.ofVirtual().name("greeter-" + i).start(() -> work(wakeGreeters, true));
        }
    }

    void stop(@Observes ShutdownEvent ignored) {
        running = false;
        wake.release(config.atOnce());
        wakeGreeters.release(GREETERS);
    }

    void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) SayingQueued queued) {
        (queued.isGreeting() ? wakeGreeters : wake).release();
    }

    private void work(Semaphore woken, boolean greetingsOnly) {
        try {
            while (running) {
                if (isDone(greetingsOnly)) {
                    woken.tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
                } else {
                    // whoever is woken now would only meet the same fault
                    Thread.sleep(LOOK_EVERY_MILLIS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isDone(boolean greetingsOnly) {
        try {
            settle.abandoned();
            drain(greetingsOnly);
            later.whatWasEarly();
            return true;
        } catch (RuntimeException e) {
            faulted(e);
            return false;
        }
    }

    private void drain(boolean greetingsOnly) {
        Claim claim = passGate.next(clock.instant(), greetingsOnly);
        while (running && claim.foundSomething()) {
            claim.departure().ifPresent(this::send);
            claim = passGate.next(clock.instant(), greetingsOnly);
        }
    }

    private void send(Departure departure) {
        HaltPoint.OUTBOX_DEPARTING.pass();
        DeliveryOutcome outcome = outcome(departure);
        HaltPoint.OUTBOX_ANSWERED.pass();
        settle.with(departure.saying(), departure.attempt(), outcome);
        HaltPoint.OUTBOX_SETTLED.pass();
    }

    private DeliveryOutcome outcome(Departure departure) {
        try {
            return platforms.of(departure.message().account()).send(departure.message());
        } catch (RuntimeException e) {
            LOG.errorf(e, "sending failed in the adapter, saying %s", departure.saying());
            return new DeliveryOutcome.Unknown(
                    "the adapter failed: " + e.getClass().getSimpleName());
        }
    }

    private void faulted(RuntimeException e) {
        if (running) {
            LOG.warnf("the outbox could not be worked on, trying again: %s", e.toString());
        }
    }
}

package org.nuanqun.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.nuanqun.database.Bell;
import org.nuanqun.database.Doorbell;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.Platforms;
import org.nuanqun.trial.HaltPoint;

/** Sends what is due: woken after each commit that queued something, and by the watch on what becomes due. */
@ApplicationScoped
class Sender {

    private static final Logger LOG = Logger.getLogger(Sender.class);
    private static final long AFTER_A_FAULT_MILLIS = 500;

    /** The net under those who wake the hands. */
    private static final long BY_ITSELF_MILLIS = 10_000;

    /** Hands that take nothing but greetings, whose seconds would run out behind a slow platform's other messages. */
    private static final int GREETERS = 2;

    private final PassGate passGate;
    private final SettleSaying settle;
    private final Platforms platforms;
    private final DeliveryConfig config;
    private final Doorbell doorbell;
    private final Clock clock;
    private final AtomicInteger free = new AtomicInteger();
    private final Semaphore wake = new Semaphore(0);
    private final Semaphore wakeGreeters = new Semaphore(0);
    private volatile boolean running;

    Sender(
            PassGate passGate,
            SettleSaying settle,
            Platforms platforms,
            DeliveryConfig config,
            Doorbell doorbell,
            Clock clock) {
        this.passGate = passGate;
        this.settle = settle;
        this.platforms = platforms;
        this.config = config;
        this.doorbell = doorbell;
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
        if (free.get() == 0 && !queued.isGreeting()) {
            doorbell.ring(Bell.SAYINGS);
        }
    }

    /** Lets every hand look that is not about to. */
    void wakeAll() {
        wake.release(Math.max(0, config.atOnce() - wake.availablePermits()));
        wakeGreeters.release(Math.max(0, GREETERS - wakeGreeters.availablePermits()));
    }

    private void work(Semaphore woken, boolean greetingsOnly) {
        try {
            while (running) {
                if (isDone(greetingsOnly)) {
                    await(woken, greetingsOnly ? new AtomicInteger() : free);
                } else {
                    // whoever is woken now would only meet the same fault
                    Thread.sleep(AFTER_A_FAULT_MILLIS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(Semaphore woken, AtomicInteger counted) throws InterruptedException {
        counted.incrementAndGet();
        try {
            woken.tryAcquire(BY_ITSELF_MILLIS, TimeUnit.MILLISECONDS);
        } finally {
            counted.decrementAndGet();
        }
    }

    private boolean isDone(boolean greetingsOnly) {
        try {
            drain(greetingsOnly);
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

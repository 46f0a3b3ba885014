package org.nuanqun.intake;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Puts on record what lies in the spool, in its order, as soon as the database is back. */
@ApplicationScoped
class DrainSpool {

    private static final Logger LOG = Logger.getLogger(DrainSpool.class);
    private static final long LOOK_EVERY_MILLIS = 300;
    private static final int AT_ONCE = 200;

    private final Spool spool;
    private final ReceiveEvents receive;
    private volatile boolean running;

    /** Begins at the start again after a crash: what is on record already is only counted as a repeat. */
    private long place;

    DrainSpool(Spool spool, ReceiveEvents receive) {
        this.spool = spool;
        this.receive = receive;
    }

    void start(@Observes @Priority(200) StartupEvent ignored) {
        running = true;
        Thread.ofPlatform().daemon().name("drain-spool").start(this::run);
    }

    void stop(@Observes ShutdownEvent ignored) {
        running = false;
    }

    private void run() {
        while (running) {
            try {
                while (running && spool.isInUse()) {
                    drain();
                }
            } catch (RuntimeException e) {
                LOG.debugf("the spool waits for the database: %s", e);
            }
            nap();
        }
    }

    private void drain() {
        Spool.Portion portion = spool.portion(place, AT_ONCE);
        if (!portion.receipts().isEmpty()) {
            receive.receive(portion.receipts());
        }
        place = portion.next();
        spool.drainedTo(place);
        if (!spool.isInUse()) {
            place = 0;
            LOG.info("the spool is empty again");
        }
    }

    private static void nap() {
        try {
            Thread.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

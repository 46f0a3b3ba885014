package org.nuanqun.intake;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.nuanqun.time.RealTime;

/**
 * Puts on record what lies in the spool as soon as the database is back, in one order with what other nodes have. Looks
 * whether the database is there, so that not every webhook has to find out by itself.
 */
@ApplicationScoped
class DrainSpool {

    private static final Logger LOG = Logger.getLogger(DrainSpool.class);
    private static final long LOOK_EVERY_MILLIS = 300;

    /** With an empty spool and nobody to keep an order with, nobody waits for the beat. */
    private static final long LOOK_ALONE_EVERY_MILLIS = 1_000;

    private static final int AT_ONCE = 200;
    private static final long SLOW_NANOS = 1_000_000_000L;

    private final Spool spool;
    private final MergeSpools merge;
    private final Nodes nodes;
    private volatile boolean running;

    /** So too after a crash, when nobody knows what others recorded meanwhile. */
    private boolean wasAway = true;

    /** Whether something of an outage of our own lies in the spool; what is kept there for another's sake is not. */
    private boolean spools;

    /** Whether no other node was heard of lately. */
    private boolean isAlone;

    /** What was received before is in the database. */
    private Instant completeUntil = Instant.EPOCH;

    /** When the database was last asked for a sign of life; 0 once it answered. */
    private volatile long askedAt;

    /** Begins at the start again after a crash: what is on record already is only counted as a repeat. */
    private long place;

    DrainSpool(Spool spool, MergeSpools merge, Nodes nodes) {
        this.spool = spool;
        this.merge = merge;
        this.nodes = nodes;
    }

    void start(@Observes @Priority(200) StartupEvent ignored) {
        running = true;
        Thread.ofPlatform().daemon().name("drain-spool").start(this::run);
        Thread.ofPlatform().daemon().name("watch-database").start(this::watch);
    }

    void stop(@Observes ShutdownEvent ignored) {
        running = false;
        try {
            nodes.leave(spool.node());
        } catch (RuntimeException e) {
            LOG.debugf("other nodes wait a little for this one: %s", e);
        }
    }

    private void run() {
        while (running) {
            try {
                look();
                while (running && spool.isInUse()) {
                    drain();
                }
            } catch (RuntimeException e) {
                wasAway = true;
                spool.use();
                LOG.debugf("the spool waits for the database: %s", e);
            }
            nap(isAlone && !spool.isInUse() ? LOOK_ALONE_EVERY_MILLIS : LOOK_EVERY_MILLIS);
        }
    }

    /** A database that stands still throws nothing; once it has not answered for a second, it counts as away. */
    private void watch() {
        while (running) {
            long asked = askedAt;
            if (asked != 0 && System.nanoTime() - asked > SLOW_NANOS) {
                spool.use();
            }
            nap(LOOK_EVERY_MILLIS);
        }
    }

    private void look() {
        askedAt = System.nanoTime();
        boolean isCaughtUp = !spool.isInUse();
        spools = spools || !isCaughtUp;
        completeUntil = isCaughtUp ? RealTime.now() : completeUntil;
        nodes.lives(beat(completeUntil, isCaughtUp), wasAway);
        askedAt = 0;
        wasAway = false;
        Optional<Nodes.Others> others = nodes.besides(spool.node());
        isAlone = others.isEmpty();
        if (others.filter(Nodes.Others::spool).isPresent()) {
            spool.use();
        }
    }

    private void drain() {
        Instant looked = RealTime.now();
        Spool.Portion portion = spool.portion(place, AT_ONCE);
        List<Receipt> receipts = portion.receipts();
        boolean isAll = receipts.size() < AT_ONCE;
        Instant until = isAll ? looked : receipts.getLast().receivedAt();
        boolean isMerged = merge.bring(receipts, beat(until, isAll));
        completeUntil = until;
        place = portion.next();
        if (isMerged && isAll && spool.drainedTo(place)) {
            place = 0;
            spools = false;
            LOG.info("the spool is empty again");
        } else if (isAll) {
            nap(LOOK_EVERY_MILLIS);
        }
    }

    private Nodes.Beat beat(Instant until, boolean isCaughtUp) {
        return new Nodes.Beat(spool.node(), spools, isCaughtUp, until);
    }

    private static void nap(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

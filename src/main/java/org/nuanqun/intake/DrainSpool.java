package org.nuanqun.intake;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
    private static final long TELL_EVERY_NANOS = 1_000_000_000L;
    private static final long SLOW_NANOS = 1_000_000_000L;

    private final Spool spool;
    private final MergeSpools merge;
    private final Nodes nodes;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    /** So too after a crash, when nobody knows what others recorded meanwhile. */
    private boolean wasAway = true;

    /** Whether something of an outage of our own lies in the spool; what is kept there for another's sake is not. */
    private boolean spools;

    /** Whether no other node was heard of lately. */
    private boolean isAlone;

    /** What was received before is in the database. */
    private Instant completeUntil = Instant.EPOCH;

    /** What other nodes were told last, and when. */
    private Optional<Nodes.Beat> told = Optional.empty();

    private long toldAt;

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
        Thread.ofPlatform().daemon().name("drain-spool").start(this::run);
        Thread.ofPlatform().daemon().name("watch-database").start(this::watch);
    }

    /** Gone only after the last look, which would say that it is here. */
    void stop(@Observes ShutdownEvent ignored) throws InterruptedException {
        stopping.countDown();
        if (!ended.await(SLOW_NANOS, TimeUnit.NANOSECONDS)) {
            LOG.debug("other nodes wait a little for this one");
        }
    }

    private void run() {
        drainWhileRunning();
        try {
            nodes.leave(spool.node());
        } catch (RuntimeException e) {
            LOG.debugf("other nodes wait a little for this one: %s", e);
        }
        ended.countDown();
    }

    private void drainWhileRunning() {
        while (isRunning()) {
            try {
                look();
                while (isRunning() && spool.isInUse()) {
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
        while (isRunning()) {
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
        tell(beat(completeUntil, isCaughtUp));
        Optional<Nodes.Others> others = nodes.besides(spool.node());
        isAlone = others.isEmpty();
        if (others.filter(Nodes.Others::spool).isPresent()) {
            spool.use();
        }
        askedAt = 0;
    }

    /** Nobody writes three times a second that nothing happened. */
    private void tell(Nodes.Beat beat) {
        long now = System.nanoTime();
        boolean isNews = wasAway || told.filter(beat::saysTheSame).isEmpty();
        if (isNews || now - toldAt > TELL_EVERY_NANOS) {
            nodes.lives(beat, wasAway);
            told = Optional.of(beat);
            toldAt = now;
            wasAway = false;
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

    private boolean isRunning() {
        return stopping.getCount() > 0;
    }

    private void nap(long millis) {
        try {
            var _ = stopping.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

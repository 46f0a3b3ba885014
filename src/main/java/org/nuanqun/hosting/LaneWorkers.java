package org.nuanqun.hosting;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.nuanqun.conversation.EventRecorded;
import org.nuanqun.conversation.Lanes;
import org.nuanqun.database.Bell;
import org.nuanqun.database.Doorbell;
import org.nuanqun.database.Rang;
import org.nuanqun.triage.Triage;
import org.nuanqun.vocabulary.ConversationId;

/**
 * Works on lanes: at once when something was recorded here or another node has no place for it, and by looking for what a crash
 * left.
 */
@ApplicationScoped
class LaneWorkers {

    private static final Logger LOG = Logger.getLogger(LaneWorkers.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final int AT_A_LOOK = 200;

    private final Lanes lanes;
    private final WorkLane workLane;
    private final Triage triage;
    private final LanePlaces places;
    private final Doorbell doorbell;
    private final Semaphore look = new Semaphore(0);
    private final Set<ConversationId> underWay = ConcurrentHashMap.newKeySet();
    private final Set<ConversationId> inHurry = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    LaneWorkers(Lanes lanes, WorkLane workLane, Triage triage, HostingConfig config, Doorbell doorbell) {
        this.lanes = lanes;
        this.workLane = workLane;
        this.triage = triage;
        this.places = new LanePlaces(config.atOnce());
        this.doorbell = doorbell;
    }

    void start(@Observes @Priority(100) StartupEvent ignored) {
        running = true;
        Thread.ofVirtual().name("lanes-look").start(this::look);
    }

    void stop(@Observes ShutdownEvent ignored) {
        running = false;
        look.release();
    }

    /** Whoever has no place of his own leaves it to the others. */
    void rang(@Observes Rang rang) {
        if (rang.bell() == Bell.LANES && !places.areTaken()) {
            look.release();
        }
    }

    void recorded(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventRecorded event) {
        // on a thread of its own: nobody waits for an acknowledgement while we look for danger
        Thread.ofVirtual().name("wake").start(() -> {
            if (event.isUrgent() || triage.soundsDangerous(event.words())) {
                hurry(event.conversation());
            } else {
                wake(event.conversation());
            }
        });
    }

    private void wake(ConversationId conversation) {
        if (running && underWay.add(conversation)) {
            if (places.areTaken()) {
                doorbell.ring(Bell.LANES);
            }
            Thread.ofVirtual().name("lane").start(() -> work(conversation, false));
        }
    }

    /** Beside the thread that may already queue for this lane: whichever finds a place first does the work of both. */
    private void hurry(ConversationId conversation) {
        if (running && inHurry.add(conversation)) {
            Thread.ofVirtual().name("lane-in-a-hurry").start(() -> work(conversation, true));
        }
    }

    private void work(ConversationId conversation, boolean isUrgent) {
        AtomicBoolean isEmpty = new AtomicBoolean();
        try {
            places.take(isUrgent, () -> isEmpty.set(workLane.untilEmpty(conversation)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warnf("lane %s could not be worked on, it will be looked at again: %s", conversation, e);
        } finally {
            (isUrgent ? inHurry : underWay).remove(conversation);
        }
        if (isEmpty.get() && hasWork(conversation)) {
            // recorded after the last look and before the name was taken off: nobody else was woken for it
            wake(conversation);
        }
    }

    private boolean hasWork(ConversationId conversation) {
        try {
            return workLane.hasWork(conversation);
        } catch (RuntimeException e) {
            LOG.warnf("cannot look into lane %s again, it will be looked at later: %s", conversation, e);
            return false;
        }
    }

    private void look() {
        while (running) {
            try {
                lanes.unattended(AT_A_LOOK).forEach(this::wake);
            } catch (RuntimeException e) {
                LOG.warnf("cannot look for waiting lanes, trying again: %s", e);
            }
            pause();
        }
    }

    private void pause() {
        try {
            if (look.tryAcquire(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                look.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

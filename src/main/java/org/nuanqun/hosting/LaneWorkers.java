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
import org.jboss.logging.Logger;
import org.nuanqun.conversation.EventRecorded;
import org.nuanqun.conversation.Lanes;
import org.nuanqun.vocabulary.ConversationId;

/** Works on lanes: at once when something was recorded here, and by looking for what a crash or another node left. */
@ApplicationScoped
class LaneWorkers {

    private static final Logger LOG = Logger.getLogger(LaneWorkers.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final int AT_A_LOOK = 200;
    private static final int URGENT_AT_ONCE = 4;

    private final Lanes lanes;
    private final WorkLane workLane;
    private final Semaphore places;
    private final Semaphore urgentPlaces = new Semaphore(URGENT_AT_ONCE);
    private final Set<ConversationId> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    LaneWorkers(Lanes lanes, WorkLane workLane, HostingConfig config) {
        this.lanes = lanes;
        this.workLane = workLane;
        this.places = new Semaphore(config.atOnce());
    }

    void start(@Observes @Priority(100) StartupEvent ignored) {
        running = true;
        Thread.ofVirtual().name("lanes-look").start(this::look);
    }

    void stop(@Observes ShutdownEvent ignored) {
        running = false;
    }

    void recorded(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventRecorded event) {
        wake(event.conversation(), event.isUrgent() ? urgentPlaces : places);
    }

    private void wake(ConversationId conversation) {
        wake(conversation, places);
    }

    private void wake(ConversationId conversation, Semaphore room) {
        if (running && underWay.add(conversation)) {
            Thread.ofVirtual().name("lane").start(() -> work(conversation, room));
        }
    }

    private void work(ConversationId conversation, Semaphore room) {
        boolean isDone = false;
        try {
            room.acquire();
            try {
                isDone = workLane.untilEmpty(conversation);
            } finally {
                room.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warnf("lane %s could not be worked on, it will be looked at again: %s", conversation, e);
        } finally {
            underWay.remove(conversation);
        }
        if (isDone && workLane.hasWork(conversation)) {
            // recorded after the last look and before the name was taken off: nobody else was woken for it
            wake(conversation);
        }
    }

    private void look() {
        while (running) {
            try {
                lanes.unattended(AT_A_LOOK).forEach(this::wake);
                Thread.sleep(LOOK_EVERY);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warnf("cannot look for waiting lanes, trying again: %s", e);
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

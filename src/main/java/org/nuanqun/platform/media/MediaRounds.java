package org.nuanqun.platform.media;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks again and again whether something is to be fetched; a few at once, so that one slow file holds up no other. */
@ApplicationScoped
class MediaRounds {

    private static final Logger LOG = Logger.getLogger(MediaRounds.class);
    private static final int AT_ONCE = 3;

    private final MediaRows rows;
    private final FetchMedia fetch;
    private final MediaConfig config;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Semaphore stopped = new Semaphore(0);

    MediaRounds(MediaRows rows, FetchMedia fetch, MediaConfig config) {
        this.rows = rows;
        this.fetch = fetch;
        this.config = config;
    }

    void start(@Observes @Priority(210) StartupEvent ignored) {
        Thread.ofVirtual().name("media").start(this::walk);
    }

    void stop(@Observes ShutdownEvent ignored) {
        stopped.release();
    }

    private void walk() {
        try {
            while (!stopped.tryAcquire(config.look().toMillis(), TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws InterruptedException {
        places.acquire();
        int free = 1 + places.drainPermits();
        List<MediaRows.Turn> turns = List.of();
        try {
            turns = rows.take(free);
        } catch (RuntimeException e) {
            LOG.debugf("what is to be fetched cannot be asked: %s", e.getMessage());
        } finally {
            places.release(free - turns.size());
        }
        turns.forEach(turn -> Thread.ofVirtual().name("media-fetch").start(() -> {
            try {
                fetch.fetch(turn);
            } finally {
                places.release();
            }
        }));
    }
}

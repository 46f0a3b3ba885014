package org.nuanqun.database;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Lets the other nodes look at once where they would look at their next turn. A ring may be lost: everybody looks by himself
 * too. It is never part of a transaction: PostgreSQL lets those that notify commit only one after the other.
 */
@ApplicationScoped
public class Doorbell {

    private static final Logger LOG = Logger.getLogger(Doorbell.class);

    /** What is rung in between goes with the next ring. */
    private static final Duration GAP = Duration.ofMillis(200);

    private final DataSource database;
    private final RingLine line;
    private final Set<Bell> pressed = ConcurrentHashMap.newKeySet();
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running;

    Doorbell(
            DataSource database,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password", defaultValue = "") String password,
            Event<Rang> rang) {
        this.database = database;
        this.line = new RingLine(new DatabaseAddress(url, user, password), bell -> rang.fire(new Rang(bell)));
    }

    void start(@Observes @Priority(200) StartupEvent ignored) {
        running = true;
        Thread.ofPlatform().daemon().name("doorbell").start(line);
        Thread.ofVirtual().name("doorbell-rings").start(this::run);
    }

    void stop(@Observes ShutdownEvent ignored) {
        running = false;
        line.stop();
        wake.release();
    }

    /** Costs nothing where this node is alone, and the caller never more than that. */
    public void ring(Bell bell) {
        if (line.hasOthers() && pressed.add(bell)) {
            wake.release();
        }
    }

    private void run() {
        try {
            while (running) {
                wake.acquire();
                wake.drainPermits();
                send();
                Thread.sleep(GAP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send() {
        Set<Bell> bells = EnumSet.noneOf(Bell.class);
        for (Bell bell : Bell.values()) {
            if (pressed.remove(bell)) {
                bells.add(bell);
            }
        }
        if (bells.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            line.ring(connection, bells);
        } catch (SQLException e) {
            LOG.debugf("the other nodes look by themselves: %s", e.getSQLState());
        }
    }
}

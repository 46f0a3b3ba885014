package org.nuanqun.platform.manners;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.accounts.AccountsConfig;

/** Goes the rounds of all adapters, each on a thread of its own so that none waits for another's platform. */
@ApplicationScoped
public class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);

    private final List<Round> rounds;
    private final AccountBook accounts;
    private final Duration every;
    private final Map<String, Semaphore> wakes = new ConcurrentHashMap<>();
    private volatile boolean running;

    Rounds(@All List<Round> rounds, AccountBook accounts, AccountsConfig config) {
        this.rounds = rounds;
        this.accounts = accounts;
        this.every = config.round();
    }

    void start(@Observes @Priority(200) StartupEvent ignored) {
        running = true;
        rounds.forEach(
                round -> Thread.ofVirtual().name("round-" + round.platform()).start(() -> walk(round)));
    }

    void stop(@Observes ShutdownEvent ignored) {
        running = false;
        wakes.values().forEach(Semaphore::release);
    }

    /** Go now, not when the pause is over. */
    public void soon(String name) {
        wake(name).release();
    }

    private void walk(Round round) {
        while (running) {
            accounts.of(round.platform()).forEach(account -> visit(round, account));
            rest(round.platform());
        }
    }

    /** What one account's file or platform spoils is not the next one's trouble. */
    private void visit(Round round, AccountSettings account) {
        try {
            round.visit(account);
        } catch (RuntimeException e) {
            if (running) {
                LOG.warnf("the round was cut short at the account %s, it goes again: %s", account.id(), e);
            }
        }
    }

    private void rest(String name) {
        try {
            Semaphore wake = wake(name);
            if (wake.tryAcquire(every.toMillis(), TimeUnit.MILLISECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    private Semaphore wake(String name) {
        return wakes.computeIfAbsent(name, _ -> new Semaphore(0));
    }
}

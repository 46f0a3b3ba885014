package org.nuanqun.intake;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Makes a delivery durable: in the database, or while that is away in the spool. Returns only when it is, or cannot be. */
@ApplicationScoped
class KeepEvents {

    private static final Logger LOG = Logger.getLogger(KeepEvents.class);
    private static final int MOST_IN_ONE_TRANSACTION = 128;

    private final Spool spool;
    private final IntakeConfig config;
    private final Together<Receipt, Integer> recording;

    KeepEvents(ReceiveEvents receive, Spool spool, IntakeConfig config) {
        this.spool = spool;
        this.config = config;
        this.recording = new Together<>(
                (List<Receipt> receipts) -> receive.receive(receipts),
                DatabaseTrouble::isAway,
                MOST_IN_ONE_TRANSACTION,
                config.mostWaiting());
    }

    void start(@Observes @Priority(10) StartupEvent ignored) {
        recording.with(config.atOnce(), "intake");
    }

    int waiting() {
        return recording.waiting();
    }

    /** @throws IllegalStateException if the database refuses just this delivery */
    Kept keep(Receipt receipt) {
        if (spool.isInUse()) {
            return inSpool(receipt);
        }
        Optional<CompletableFuture<Integer>> coming = recording.offer(receipt);
        return coming.isEmpty() ? new Kept.Refused() : await(receipt, coming.get());
    }

    private Kept await(Receipt receipt, CompletableFuture<Integer> coming) {
        try {
            return new Kept.OnRecord(coming.get(config.patience().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            // should the database take it after all, the second time is a repeat and changes nothing
            return inSpool(receipt);
        } catch (ExecutionException failed) {
            if (!DatabaseTrouble.isAway(failed)) {
                throw new IllegalStateException("the database refuses a webhook's events", failed);
            }
            LOG.debugf("the database is away, so a webhook goes into the spool: %s", failed);
            return inSpool(receipt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Kept.Refused();
        }
    }

    private Kept inSpool(Receipt receipt) {
        Optional<CompletableFuture<Boolean>> coming = spool.keep(receipt);
        if (coming.isEmpty()) {
            return new Kept.Refused();
        }
        try {
            coming.get().get(config.patience().toMillis(), TimeUnit.MILLISECONDS);
            return new Kept.InSpool();
        } catch (TimeoutException | ExecutionException e) {
            LOG.warnf("the spool cannot take a webhook: %s", e);
            return new Kept.Refused();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Kept.Refused();
        }
    }
}

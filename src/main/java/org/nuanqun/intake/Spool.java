package org.nuanqun.intake;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.nuanqun.database.StartRefused;
import org.nuanqun.sealing.Seal;
import org.nuanqun.sealing.SealingKey;

/**
 * Where webhooks are kept while the database is away: on the disk before they are acknowledged, encrypted, up to a size. As
 * long as anything lies here everything goes here, so that order is kept.
 */
@ApplicationScoped
class Spool {

    private static final Logger LOG = Logger.getLogger(Spool.class);
    private static final int AT_ONCE = 256;
    private static final int MOST_WAITING = 4_000;

    private final SpoolFile file;
    private final Seal seal;
    private final UUID node;
    private final WrittenReceipts written;
    private final long mostBytes;
    private final Together<Receipt, Boolean> appending;
    private volatile boolean inUse;

    Spool(
            IntakeConfig config,
            WrittenReceipts written,
            @ConfigProperty(name = "nuanqun.data-dir") Optional<Path> data) {
        Path folder = data.orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"), "nuanqun"))
                .resolve("spool");
        try {
            Files.createDirectories(folder);
            this.seal = new Seal(SealingKey.of(config.spoolKey(), folder.resolve("key")));
            this.file = SpoolFile.open(folder.resolve("webhooks"));
            this.node = nodeNamedIn(folder.resolve("node"));
            Path trial = folder.resolve("writable");
            Files.write(trial, new byte[4096]);
            Files.delete(trial);
        } catch (IOException | IllegalArgumentException e) {
            throw new StartRefused(
                    folder + " cannot be used to keep webhooks while the database is away (" + e.getMessage()
                            + "); make room, mend its owner or INTAKE_SPOOL_KEY, or choose another --data-dir.",
                    e);
        }
        this.written = written;
        this.mostBytes = config.spoolMegabytes() * 1024L * 1024;
        this.inUse = file.size() > 0;
        this.appending =
                new Together<Receipt, Boolean>(this::append, _ -> true, AT_ONCE, MOST_WAITING).with(1, "spool");
    }

    /** Made at the start, so that a service that could not keep its promise never makes it. */
    void start(@Observes @Priority(10) StartupEvent ignored) {
        if (inUse) {
            refuseIfSealedUnderAnotherKey();
            LOG.infof("%d bytes of webhooks wait in the spool", file.size());
        }
    }

    private void refuseIfSealedUnderAnotherKey() {
        try {
            portion(0, 1);
        } catch (IllegalStateException e) {
            throw new StartRefused(
                    "The spool holds webhooks that were sealed under another key; set INTAKE_SPOOL_KEY to the one they"
                            + " were sealed under, or move the spool's files away to lose them.",
                    e);
        }
    }

    boolean isInUse() {
        return inUse;
    }

    /** From now on webhooks are kept here until all of them are drained. */
    void use() {
        synchronized (this) {
            inUse = true;
        }
    }

    /** Whose spool this is; the same after every start on this folder. */
    UUID node() {
        return node;
    }

    private static UUID nodeNamedIn(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            Files.writeString(file, UUID.randomUUID().toString());
        }
        return UUID.fromString(Files.readString(file).strip());
    }

    boolean isFull() {
        return file.size() >= mostBytes;
    }

    long bytes() {
        return file.size();
    }

    /** Whether it will be kept, once known; nothing if too many wait. */
    Optional<CompletableFuture<Boolean>> keep(Receipt receipt) {
        return isFull() ? Optional.empty() : appending.offer(receipt);
    }

    private List<Boolean> append(List<Receipt> receipts) {
        synchronized (this) {
            file.append(receipts.stream().map(this::sealed).toList());
            inUse = true;
        }
        return receipts.stream().map(_ -> true).toList();
    }

    private byte[] sealed(Receipt receipt) {
        return seal.seal(written.write(receipt), "");
    }

    /** Some deliveries and the place behind them. */
    record Portion(List<Receipt> receipts, long next) {}

    Portion portion(long from, int most) {
        List<Receipt> receipts = new ArrayList<>();
        long next = from;
        for (SpoolFile.Found found : file.from(from, most)) {
            receipts.add(opened(found.bytes().array()));
            next = found.next();
        }
        return new Portion(receipts, receipts.isEmpty() ? file.end(next) : next);
    }

    private Receipt opened(byte[] sealed) {
        try {
            return written.read(seal.open(sealed, ""));
        } catch (IOException | IllegalStateException e) {
            throw new IllegalStateException("a spooled webhook cannot be opened", e);
        }
    }

    /** Everything up to this place is on record; true if nothing came since, so that webhooks go their usual way again. */
    boolean drainedTo(long place) {
        synchronized (this) {
            if (file.emptyIfEndsAt(place)) {
                inUse = false;
            }
            return !inUse;
        }
    }
}

package org.nuanqun.platform.media;

import java.io.ByteArrayOutputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanqun.platform.manners.BodySink;

/** Takes a file as it arrives and puts it away part by part, sealed; stops at the size that is allowed. */
final class PartWriter implements BodySink {

    static final int PART = 256 * 1024;

    private final UUID id;
    private final MediaRows rows;
    private final MediaSeal seal;
    private final long most;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(PART);
    private @Nullable RuntimeException failure;
    private String type = "";
    private int parts;
    private long size;

    PartWriter(UUID id, MediaRows rows, MediaSeal seal, long most) {
        this.id = id;
        this.rows = rows;
        this.seal = seal;
        this.most = most;
    }

    @Override
    public boolean take(byte[] bytes, int length) {
        size += length;
        if (isTooLarge()) {
            return false;
        }
        waiting.write(bytes, 0, length);
        return waiting.size() < PART || isPutAway();
    }

    /** Our own trouble is kept for later: thrown here, it would look like the platform's. */
    private boolean isPutAway() {
        try {
            flush();
            return true;
        } catch (RuntimeException e) {
            failure = e;
            return false;
        }
    }

    void throwIfFailed() {
        if (failure != null) {
            throw failure;
        }
    }

    void flush() {
        byte[] plain = waiting.toByteArray();
        waiting.reset();
        if (parts == 0) {
            type = MediaType.of(plain);
        }
        if (plain.length > 0) {
            rows.addPart(id, parts++, seal.seal(id, parts - 1, plain));
        }
    }

    boolean isTooLarge() {
        return size > most;
    }

    long size() {
        return size;
    }

    String type() {
        return type;
    }
}

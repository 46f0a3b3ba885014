package org.nuanqun.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.jboss.logging.Logger;
import org.nuanqun.vocabulary.Ids;

/**
 * Records one behind the other: length, checksum (CRC-32C, RFC 3720), bytes. What was appended is on the disk when the call
 * returns. A record that does not fit its checksum is set aside into a file of its own, never read as if it were whole and
 * never thrown away.
 */
final class SpoolFile implements Closeable {

    private static final Logger LOG = Logger.getLogger(SpoolFile.class);
    private static final int HEADER = 8;
    private static final int LARGEST = 16 << 20;

    private final Path file;
    private final FileChannel channel;

    /** What was set aside once is not set aside again when it is read again. */
    private long setAsideTo;

    private SpoolFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static SpoolFile open(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        return new SpoolFile(file, channel);
    }

    /** A record and where the next one begins. */
    record Found(ByteBuffer bytes, long next) {}

    synchronized long size() {
        try {
            return channel.size();
        } catch (IOException e) {
            throw new UncheckedIOException("the spool does not tell its size", e);
        }
    }

    /** All of them or, if the disk refuses, none. */
    synchronized void append(List<byte[]> records) {
        long before = size();
        try {
            int bytes = records.stream().mapToInt(one -> HEADER + one.length).sum();
            ByteBuffer buffer = ByteBuffer.allocate(bytes);
            for (byte[] one : records) {
                buffer.putInt(one.length).putInt(checksum(one)).put(one);
            }
            buffer.flip();
            for (long place = before; buffer.hasRemaining(); ) {
                place += channel.write(buffer, place);
            }
            channel.force(true);
        } catch (IOException e) {
            undo(before);
            throw new UncheckedIOException("the spool cannot be written", e);
        }
    }

    private void undo(long size) {
        try {
            channel.truncate(size);
        } catch (IOException e) {
            LOG.error("the spool keeps a torn record, which will be set aside when it is read", e);
        }
    }

    /** At most so many whole records from a place on; what is damaged on the way is set aside. */
    synchronized List<Found> from(long place, int most) {
        List<Found> found = new ArrayList<>();
        try {
            long next = place;
            while (found.size() < most && next < channel.size()) {
                ByteBuffer header = read(next, HEADER);
                int length = header.remaining() < HEADER ? -1 : header.getInt();
                if (length < 0 || length > LARGEST || next + HEADER + length > channel.size()) {
                    setAside(next, channel.size());
                    return found;
                }
                long end = next + HEADER + length;
                byte[] bytes = read(next + HEADER, length).array();
                if (checksum(bytes) == header.getInt()) {
                    found.add(new Found(ByteBuffer.wrap(bytes), end));
                } else {
                    setAside(next, end);
                }
                next = end;
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("the spool cannot be read", e);
        }
    }

    /** Empties it if nothing was appended since; true if it is empty now. */
    synchronized boolean emptyIfEndsAt(long place) {
        try {
            if (channel.size() > place) {
                return false;
            }
            channel.truncate(0);
            setAsideTo = 0;
            channel.force(true);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("the spool cannot be emptied", e);
        }
    }

    /** The end of what can be read, behind everything that was set aside. */
    synchronized long end(long lastRead) {
        return from(lastRead, 1).isEmpty() ? size() : lastRead;
    }

    private ByteBuffer read(long place, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, place + buffer.position()) < 0) {
                break;
            }
        }
        return buffer.flip();
    }

    private void setAside(long from, long until) throws IOException {
        if (until > setAsideTo) {
            Path aside = file.resolveSibling("damaged-" + Ids.next());
            Files.write(aside, read(from, (int) Math.min(until - from, LARGEST)).array());
            setAsideTo = until;
            LOG.errorf("%d bytes of the spool are damaged and stand in %s now", until - from, aside);
        }
    }

    private static int checksum(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    @Override
    public synchronized void close() throws IOException {
        channel.close();
    }
}

package org.nuanqun.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import org.nuanqun.database.DatabaseAddress;
import org.nuanqun.database.StartRefused;

/** Takes a backup: under another name until it is written, forced to the disk and read again. */
final class Backup {

    private final DatabaseAddress database;
    private final Opening opening;

    Backup(DatabaseAddress database) {
        this(database, Backup::privately);
    }

    Backup(DatabaseAddress database, Opening opening) {
        this.database = database;
        this.opening = opening;
    }

    /** How a file that is not there yet is made. */
    interface Opening {
        FileChannel open(Path file) throws IOException;
    }

    /** @throws StartRefused if the file is there already, or anything stands in the way; then no file is left */
    Manifest into(Path file) {
        if (Files.exists(file)) {
            throw new StartRefused(file + " is there already; name another file, or a folder.");
        }
        Path partial = file.resolveSibling(file.getFileName() + ".partial");
        try {
            Manifest manifest = write(partial);
            try (Archive archive = Archive.open(partial)) {
                archive.verified();
            }
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
            force(folderOf(file));
            return manifest;
        } catch (IOException e) {
            throw Troubles.writing(file, e);
        } catch (SQLException e) {
            throw Troubles.reading(database, file, e);
        } finally {
            forget(partial);
        }
    }

    private Manifest write(Path partial) throws IOException, SQLException {
        Files.deleteIfExists(partial);
        try (Connection connection = database.connect();
                FileChannel channel = opening.open(partial)) {
            refuseIfEmpty(connection);
            Manifest manifest = WriteArchive.from(connection, keptOpen(channel));
            channel.force(true);
            return manifest;
        }
    }

    private static FileChannel privately(Path file) throws IOException {
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private void refuseIfEmpty(Connection connection) throws SQLException {
        if (History.of(connection).scripts().isEmpty()) {
            throw new StartRefused("The database " + database + " has never served Nuanqun; there is nothing to keep.");
        }
    }

    /** The archive's end must not close the file, which is forced to the disk afterwards. */
    private static OutputStream keptOpen(FileChannel channel) {
        OutputStream out = new java.io.BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        return new java.io.FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }

    static Path folderOf(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file without a folder");
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void forget(Path partial) {
        try {
            Files.deleteIfExists(partial);
        } catch (IOException e) {
            System.err.println(partial + " stays behind and is no backup: " + e.getMessage());
        }
    }
}

package org.nuanqun;

import java.io.IOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.nuanqun.database.StartRefused;

/** The folder a service keeps its things in: one service at a time, and a note about it for the launcher. */
final class ServiceFolder {

    private final Path folder;

    /** Held as long as the process lives: the system lets go of it even after a kill -9. */
    @SuppressWarnings("unused")
    private final FileLock lock;

    private ServiceFolder(Path folder, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static ServiceFolder claim(Path folder) {
        try {
            Files.createDirectories(folder);
            FileLock lock = lock(folder.resolve("service.lock"));
            if (lock == null) {
                throw new StartRefused("A service already runs on " + folder
                        + "; stop it with ./nuanqun stop, or choose another --data-dir.");
            }
            return new ServiceFolder(folder, lock);
        } catch (AccessDeniedException e) {
            throw new StartRefused(
                    folder
                            + " is not writable for this user; choose another folder with --data-dir, or mend its owner.",
                    e);
        } catch (IOException e) {
            throw new StartRefused(
                    folder + " cannot be used (" + e.getMessage() + "); choose another folder with --data-dir.", e);
        }
    }

    private static @Nullable FileLock lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    void note(StartOptions options, int port, int managementPort) {
        Properties note = new Properties();
        note.setProperty("process", String.valueOf(ProcessHandle.current().pid()));
        note.setProperty("port", String.valueOf(port));
        note.setProperty("management-port", String.valueOf(managementPort));
        note.setProperty("sandbox", String.valueOf(options.sandbox()));
        try {
            write(note);
        } catch (IOException e) {
            throw new StartRefused(
                    folder + " cannot be written (" + e.getMessage() + "); make room or mend its owner.", e);
        }
    }

    /** Written beside and moved, so that whoever waits for the note never reads half of it. */
    private void write(Properties note) throws IOException {
        Path partial = folder.resolve("service.properties.partial");
        try (Writer writer = Files.newBufferedWriter(partial)) {
            note.store(writer, null);
        }
        Files.move(partial, noteFile(), StandardCopyOption.ATOMIC_MOVE);
    }

    void forget() {
        try {
            Files.deleteIfExists(noteFile());
        } catch (IOException e) {
            System.err.println("The note about the running service stays behind: " + e.getMessage());
        }
    }

    private Path noteFile() {
        return folder.resolve("service.properties");
    }
}

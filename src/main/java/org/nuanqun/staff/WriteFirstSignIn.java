package org.nuanqun.staff;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Puts the first administrator's code where only the person who starts the service can read it. */
@ApplicationScoped
class WriteFirstSignIn {

    static final String FILE = "first-sign-in.txt";
    private static final Logger LOG = Logger.getLogger(WriteFirstSignIn.class);

    private final FirstAdministrator first;
    private final Optional<Path> folder;

    WriteFirstSignIn(FirstAdministrator first, @ConfigProperty(name = "nuanqun.data-dir") Optional<Path> folder) {
        this.first = first;
        this.folder = folder;
    }

    void atStart(@Observes StartupEvent started) {
        if (folder.isEmpty()) {
            warnWhereNobodyCanSignIn();
            return;
        }
        Path file = folder.get().resolve(FILE);
        first.newCode().ifPresentOrElse(code -> write(file, "/console/first-run?code=" + code), () -> remove(file));
    }

    /** The file has done its work. */
    void afterUse(@Observes(during = TransactionPhase.AFTER_SUCCESS) FirstAdministrator.Made made) {
        folder.ifPresent(path -> remove(path.resolve(FILE)));
    }

    private void warnWhereNobodyCanSignIn() {
        if (first.isNeeded()) {
            LOG.warn("nobody can sign in yet: set nuanqun.data-dir, where the first administrator's code is written");
        }
    }

    private static void write(Path file, String line) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, line + "\n");
            LOG.infof("the first administrator signs in with the path in %s", file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the first sign-in code to " + file, e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warnf("cannot remove %s, whose code is void: %s", file, e.getMessage());
        }
    }
}

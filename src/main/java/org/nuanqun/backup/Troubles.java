package org.nuanqun.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.nuanqun.database.DatabaseAddress;
import org.nuanqun.database.StartRefused;

/** What stood in the way, as one sentence that says what to do. */
final class Troubles {

    private static final String DISK_FULL = "53100";

    private Troubles() {}

    static StartRefused writing(Path file, IOException cause) {
        if (isFull(cause)) {
            return new StartRefused(
                    "The disk of " + file + " is full; make room or name a folder on another disk. No backup was left.",
                    cause);
        }
        return new StartRefused(
                "The backup cannot be written to " + file + " (" + cause.getMessage() + "); no backup was left.",
                cause);
    }

    static StartRefused reading(DatabaseAddress database, Path file, SQLException cause) {
        for (Throwable root = cause; root != null; root = root.getCause()) {
            if (root instanceof IOException written && isFull(written)) {
                return writing(file, written);
            }
        }
        return new StartRefused(
                "The database " + database + " could not be read (" + cause.getMessage()
                        + "); look whether it runs and whether user and password are right. No backup was left.",
                cause);
    }

    static StartRefused restoring(DatabaseAddress database, SQLException cause) {
        if (DISK_FULL.equals(cause.getSQLState())) {
            return new StartRefused(
                    "The disk of the database " + database + " is full; make room and restore again."
                            + " What it held is untouched.",
                    cause);
        }
        return new StartRefused(
                "The backup could not be restored into " + database + " (" + cause.getMessage()
                        + "). What it held is untouched.",
                cause);
    }

    private static boolean isFull(Exception cause) {
        String words = String.valueOf(cause.getMessage());
        return words.contains("No space left on device") || words.contains("Disk quota exceeded");
    }
}

package org.nuanqun.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Locale;

/** Says in one sentence what stands in the way and what to do about it. */
final class Troubles {

    private Troubles() {}

    static StartRefused writing(Path path, IOException cause) {
        if (isFull(String.valueOf(cause.getMessage()))) {
            return full(path);
        }
        if (cause instanceof AccessDeniedException) {
            return notWritable(path);
        }
        return new StartRefused(
                path + " cannot be written (" + cause.getMessage() + "); choose another folder with --data-dir.",
                cause);
    }

    static StartRefused saidBy(String program, Path folder, String output) {
        if (isFull(output)) {
            return full(folder);
        }
        if (output.toLowerCase(Locale.ROOT).contains("permission denied")) {
            return notWritable(folder);
        }
        return new StartRefused("The built-in PostgreSQL does not start (" + program + ": " + lastLine(output)
                + "); look at " + folder.resolve("database.log") + ", or name another database with --database-url.");
    }

    private static StartRefused full(Path path) {
        return new StartRefused(
                "The disk of " + path + " is full; make room, or choose another folder with --data-dir.");
    }

    private static StartRefused notWritable(Path path) {
        return new StartRefused(
                path + " is not writable for this user; choose another folder with --data-dir, or mend its owner.");
    }

    private static boolean isFull(String words) {
        return words.contains("No space left on device") || words.contains("Disk quota exceeded");
    }

    private static String lastLine(String output) {
        return output.strip().lines().reduce("it said nothing", (before, line) -> line.strip());
    }
}

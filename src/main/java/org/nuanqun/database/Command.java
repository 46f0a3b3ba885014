package org.nuanqun.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one of PostgreSQL's programs to its end and keeps what it printed. */
record Command(int exitCode, String output) {

    static final int NEVER_ENDED = -1;

    static Command run(Duration atMost, Path workingIn, List<String> words) {
        try {
            // A file, not a pipe: the server that pg_ctl leaves behind inherits the stream and would hold a pipe open.
            Path printed = Files.createTempFile("nuanqun-command", ".txt");
            try {
                return run(atMost, workingIn, words, printed);
            } finally {
                Files.deleteIfExists(printed);
            }
        } catch (IOException e) {
            return new Command(NEVER_ENDED, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Command(NEVER_ENDED, "interrupted");
        }
    }

    private static Command run(Duration atMost, Path workingIn, List<String> words, Path printed)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(workingIn.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(printed.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("PGDATA");
        Process process = builder.start();
        if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
            return new Command(NEVER_ENDED, "did not end within " + atMost.toSeconds() + " s");
        }
        return new Command(process.exitValue(), Files.readString(printed, StandardCharsets.UTF_8));
    }

    boolean worked() {
        return exitCode == 0;
    }
}

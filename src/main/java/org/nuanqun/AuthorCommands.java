package org.nuanqun;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.nuanqun.database.Folders;
import org.nuanqun.database.StartRefused;
import org.nuanqun.time.RealTime;
import org.nuanqun.workbench.ScriptsCommand;

/** {@code ./nuanqun scripts}: lint, try and evaluate need nothing at all, test needs a service whose database is thrown away. */
final class AuthorCommands {

    private static final int LONGEST_GOODBYE = 100;

    private AuthorCommands() {}

    static void run(List<String> words) {
        LocalDate today = LocalDate.ofInstant(RealTime.now(), ZoneId.systemDefault());
        // whatever the locale: what patients write and what is answered is Chinese
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Optional<Integer> exit = ScriptsCommand.run(words, today, System.in, out);
        exit.ifPresent(System::exit);
        if (words.isEmpty() || !words.getFirst().equals("test") || words.size() > 2) {
            throw new StartRefused("Say what to do with the scripts: ./nuanqun scripts lint,"
                    + " ./nuanqun scripts try, ./nuanqun scripts record NAME FILE,"
                    + " ./nuanqun scripts test (with a part of a file's name for only those dialogues),"
                    + " or ./nuanqun scripts evaluate FILE.");
        }
        words.stream().skip(1).forEach(part -> System.setProperty("workbench.only", part));
        System.setProperty("workbench.hold-dialogues", "true");
        Path folder = throwAwayFolder();
        new Service(new StartOptions(0, 0, "127.0.0.1", folder, Optional.empty(), true)).run();
    }

    private static Path throwAwayFolder() {
        try {
            Path folder = Files.createTempDirectory("nuanqun-dialogues-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> throwAway(folder)));
            return folder;
        } catch (IOException full) {
            throw new StartRefused(
                    "There is no room for a throw-away database (" + full.getMessage()
                            + "); make some in the system's temporary folder.",
                    full);
        }
    }

    private static void throwAway(Path folder) {
        Path databaseRuns = folder.resolve("database").resolve("postmaster.pid");
        for (int i = 0; i < LONGEST_GOODBYE && Files.exists(databaseRuns); i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        try {
            Folders.delete(folder);
        } catch (IOException | UncheckedIOException stillUsed) {
            Nuanqun.say(folder + " stays behind: " + stillUsed.getMessage());
        }
    }
}

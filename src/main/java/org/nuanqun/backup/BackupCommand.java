package org.nuanqun.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nuanqun.database.DatabaseAddress;
import org.nuanqun.database.EmbeddedDatabase;
import org.nuanqun.database.StartRefused;

/** {@code ./nuanqun backup}: beside a running service or without one. */
public final class BackupCommand {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String OURS = "nuanqun-\\d{8}T\\d{6}Z\\.zip";

    private final Path dataFolder;
    private final Optional<DatabaseAddress> database;
    private final PrintStream out;

    public BackupCommand(Path dataFolder, Optional<DatabaseAddress> database, PrintStream out) {
        this.dataFolder = dataFolder;
        this.database = database;
        this.out = out;
    }

    /** @param now gives a file its name where only a folder was named */
    public void run(Words words, Instant now) {
        if (words.check()) {
            check(words.file().orElseThrow(() -> new StartRefused("Name the backup: ./nuanqun backup --check FILE.")));
            return;
        }
        Path file = target(words.file().orElse(dataFolder.resolve("backups")), now);
        Manifest manifest = withDatabase(address -> new Backup(address).into(file));
        say("Backed up ", file, manifest);
        out.println("It holds what patients wrote, but no accounts, settings, scripts or keys; see the runbook.");
        if (words.keep() > 0) {
            keepLatest(Backup.folderOf(file), words.keep());
        }
    }

    private void check(Path file) {
        try (Archive archive = Archive.open(file)) {
            say("Whole: ", file, archive.verified().manifest());
        }
    }

    private void say(String how, Path file, Manifest manifest) {
        out.println(how + file + ", " + manifest.rows() + " rows in "
                + manifest.parts().size() + " tables, as of " + manifest.takenAt() + ".");
    }

    private <T> T withDatabase(Function<DatabaseAddress, T> look) {
        return database.map(look).orElseGet(() -> EmbeddedDatabase.lookInto(dataFolder, look)
                .orElseThrow(() -> new StartRefused("There is no database in " + dataFolder
                        + " yet; name the right --data-dir or --database-url.")));
    }

    private static Path target(Path named, Instant now) {
        if (named.getFileName().toString().endsWith(".zip") && !Files.isDirectory(named)) {
            return named;
        }
        try {
            Files.createDirectories(named);
        } catch (IOException e) {
            throw Troubles.writing(named, e);
        }
        return named.resolve("nuanqun-" + STAMP.format(now) + ".zip");
    }

    private void keepLatest(Path folder, int keep) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> older = files.filter(
                            file -> file.getFileName().toString().matches(OURS))
                    .sorted(Comparator.reverseOrder())
                    .skip(keep)
                    .toList();
            for (Path file : older) {
                Files.delete(file);
                out.println("Removed " + file + ", older than the latest " + keep + ".");
            }
        } catch (IOException e) {
            throw new StartRefused("The backup is made, but older ones stay (" + e.getMessage() + ").", e);
        }
    }
}

package org.nuanqun.backup;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import org.nuanqun.database.DatabaseAddress;
import org.nuanqun.database.EmbeddedDatabase;
import org.nuanqun.database.StartRefused;

/** {@code ./nuanqun restore FILE}: while no service runs. */
public final class RestoreCommand {

    private static final String SENT_IS_KNOWN =
            """
            What was sent since then is known from the database it replaced: nothing goes out twice.""";

    private static final String SENT_IS_NOT_KNOWN =
            """
            Nobody knows what was sent since then. At its next start the service repeats no lesson and no broadcast that may
            have gone out, and asks a person about every answer and safety text it cannot be sure of.""";

    private final Path dataFolder;
    private final Optional<DatabaseAddress> database;
    private final PrintStream out;

    public RestoreCommand(Path dataFolder, Optional<DatabaseAddress> database, PrintStream out) {
        this.dataFolder = dataFolder;
        this.database = database;
        this.out = out;
    }

    public void run(Words words) {
        Path file = words.file().orElseThrow(() -> new StartRefused("Name the backup: ./nuanqun restore FILE."));
        if (words.check() || words.keep() > 0) {
            throw new StartRefused("--check and --keep belong to ./nuanqun backup.");
        }
        try (Archive archive = Archive.open(file)) {
            boolean isSentKnown = restore(archive.verified(), words.replace());
            out.println("Restored " + file + ", " + archive.manifest().rows() + " rows, as of "
                    + archive.manifest().takenAt() + ".");
            out.println(isSentKnown ? SENT_IS_KNOWN : SENT_IS_NOT_KNOWN);
            out.println("Everybody signs in again. Start the service now.");
        }
    }

    private boolean restore(Archive archive, boolean replace) {
        if (database.isPresent()) {
            return new Restore(database.get()).from(archive, replace);
        }
        try (EmbeddedDatabase embedded = EmbeddedDatabase.startIn(dataFolder)) {
            return new Restore(embedded.address()).from(archive, replace);
        }
    }
}

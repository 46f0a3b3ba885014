package org.nuanqun.scripts;

import java.nio.file.Path;
import java.util.List;

/** Holds the valid set and, at each look, takes over a changed one only if it is valid too. */
final class ScriptsInForce {

    /** What a look at the folder found. */
    sealed interface Look {
        record Unchanged() implements Look {}

        record Changed(String version) implements Look {}

        record Refused(List<ScriptError> errors) implements Look {}
    }

    private final Path folder;
    private volatile ScriptSet current;
    private volatile List<ScriptError> refused = List.of();
    private String judged;
    private String lastSeen;

    ScriptsInForce(Path folder) {
        this.folder = folder;
        this.current = ScriptSet.read(folder);
        this.judged = current.version();
        this.lastSeen = judged;
    }

    ScriptSet current() {
        return current;
    }

    List<ScriptError> refused() {
        return refused;
    }

    Look look() {
        String seen = new Fingerprint(folder).version();
        // An editor saves several files one after the other: judge only what has come to rest.
        boolean isAtRest = seen.equals(lastSeen);
        lastSeen = seen;
        if (!isAtRest || seen.equals(judged)) {
            return new Look.Unchanged();
        }
        judged = seen;
        return judge();
    }

    private Look judge() {
        try {
            ScriptSet read = ScriptSet.read(folder);
            boolean isAnother = !read.version().equals(current.version());
            current = read;
            refused = List.of();
            return isAnother ? new Look.Changed(read.version()) : new Look.Unchanged();
        } catch (ScriptErrors errors) {
            refused = errors.errors();
            return new Look.Refused(refused);
        }
    }
}

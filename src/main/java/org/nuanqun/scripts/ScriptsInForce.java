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
    private String stampJudged;
    private String stampSeen;

    ScriptsInForce(Path folder) {
        this.folder = folder;
        this.stampJudged = new Fingerprint(folder).stamp();
        this.stampSeen = stampJudged;
        this.current = ScriptSet.read(folder);
        this.judged = current.version();
    }

    ScriptSet current() {
        return current;
    }

    List<ScriptError> refused() {
        return refused;
    }

    Look look() {
        if (!isToBeJudged()) {
            return new Look.Unchanged();
        }
        String version = new Fingerprint(folder).version();
        if (version.equals(judged)) {
            return new Look.Unchanged();
        }
        judged = version;
        return judge();
    }

    /** An editor saves several files one after the other: what has not come to rest is not judged yet. */
    private boolean isToBeJudged() {
        String stamp = new Fingerprint(folder).stamp();
        boolean isAtRest = stamp.equals(stampSeen);
        stampSeen = stamp;
        if (!isAtRest || stamp.equals(stampJudged)) {
            return false;
        }
        stampJudged = stamp;
        return true;
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

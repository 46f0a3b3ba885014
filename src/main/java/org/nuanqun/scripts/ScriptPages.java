package org.nuanqun.scripts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads files beside the set itself, such as dialogues, with the same care for file, line and mend. */
public final class ScriptPages {

    private final Path folder;

    public ScriptPages(Path folder) {
        this.folder = folder;
    }

    /** Every file of a sub-folder, in the order of their names; throws every mistake at once. */
    public <T> List<T> read(String kind, String schema, Function<Passage, T> reading) {
        return new ScriptFolder(folder, Optional.empty()).others(kind, schema, reading);
    }
}

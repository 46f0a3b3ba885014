package org.nuanqun.revisions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nuanqun.database.Folders;

/** A revision as a folder of scripts: those in force with its changes. Gone when it is closed. */
public final class LaidOut implements AutoCloseable {

    private final Path folder;

    private LaidOut(Path folder) {
        this.folder = folder;
    }

    static LaidOut of(Tree tree) {
        try {
            LaidOut laidOut = new LaidOut(Files.createTempDirectory("nuanqun-revision-"));
            tree.writeTo(laidOut.folder);
            return laidOut;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

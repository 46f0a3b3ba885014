package org.nuanqun.revisions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes files into the folder in force: first all of them beside their places, then each into its place at a stroke, so that
 * nobody reads half a file and a full disk changes nothing.
 */
record FolderWriter(Path folder) {

    private static final String NEW = ".new";

    void write(List<ChangedFile> files) {
        List<Path> beside = new ArrayList<>();
        try {
            for (ChangedFile one : files) {
                if (one.text().isPresent()) {
                    Path place = folder.resolve(one.path());
                    Files.createDirectories(place.getParent());
                    beside.add(Files.writeString(
                            place.resolveSibling(place.getFileName() + NEW),
                            one.text().get()));
                } else if (!Files.isWritable(folder.resolve(one.path()).getParent())) {
                    throw new IOException("not writable");
                }
            }
            for (ChangedFile one : files) {
                put(one);
            }
        } catch (IOException e) {
            forget(beside);
            throw readOnly(e);
        }
    }

    private void put(ChangedFile one) throws IOException {
        Path place = folder.resolve(one.path());
        if (one.text().isEmpty()) {
            Files.deleteIfExists(place);
        } else {
            Files.move(
                    place.resolveSibling(place.getFileName() + NEW),
                    place,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private RevisionRefused readOnly(IOException cause) {
        String where = folder.toAbsolutePath().toString();
        RevisionRefused refused = new RevisionRefused(RevisionRefused.Why.FOLDER_IS_READ_ONLY, where);
        refused.initCause(cause);
        return refused;
    }

    private static void forget(List<Path> beside) {
        for (Path one : beside) {
            try {
                Files.deleteIfExists(one);
            } catch (IOException stillThere) {
                // it is no script by its name, so nobody reads it
            }
        }
    }
}

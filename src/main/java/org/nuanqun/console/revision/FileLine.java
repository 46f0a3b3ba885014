package org.nuanqun.console.revision;

import java.util.List;
import org.nuanqun.revisions.FileChange;

/** A changed file with the lines that differ. {@code way}: where it is edited; empty where it is not. */
record FileLine(String path, String way, boolean isNew, boolean isGone, boolean isMoved, List<LineDiff.Line> lines) {

    static FileLine of(FileChange change, String way, boolean isMoved) {
        return new FileLine(
                change.path(),
                way,
                change.before().isEmpty(),
                change.after().isEmpty(),
                isMoved,
                LineDiff.of(change.before(), change.after()));
    }
}

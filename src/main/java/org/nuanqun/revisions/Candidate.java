package org.nuanqun.revisions;

import java.nio.file.Path;
import java.util.List;

/** The scripts as a revision would make them: those in force and its changes, both read once. */
public final class Candidate {

    private final Path folder;
    private final Tree inForce;
    private final List<ChangedFile> files;
    private final Tree whole;
    private final String hash;

    /** @param folder of the scripts in force */
    Candidate(Path folder, List<ChangedFile> files) {
        this.folder = folder;
        this.inForce = Tree.of(folder);
        this.files = List.copyOf(files);
        this.whole = inForce.with(files);
        this.hash = whole.hash();
    }

    /** Of all files together, not only of those that change. */
    public String hash() {
        return hash;
    }

    /** What it changes against what is in force. */
    public List<FileChange> changes() {
        return Versions.changes(inForce, whole);
    }

    public boolean hasChangeOf(String path) {
        return files.stream().anyMatch(one -> one.path().equals(path));
    }

    /** Those of its files that are not any more, in force, what the authors changed. */
    public List<String> moved() {
        return files.stream()
                .filter(one -> !one.isBasedOn(inForce))
                .map(ChangedFile::path)
                .toList();
    }

    /** Every path an author may open: those in force and those the revision adds. */
    public List<String> paths() {
        return whole.texts().keySet().stream().filter(ScriptPath::isAllowed).toList();
    }

    /**
     * The file as the revision has it, or else as it is in force; empty where it is new.
     *
     * @throws RevisionRefused where no author may write such a file
     */
    public String text(String path) {
        return whole.texts().getOrDefault(ScriptPath.checked(path), "");
    }

    /** The scripts as they would be; to be closed. */
    public LaidOut layOut() {
        return LaidOut.of(whole);
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    Tree inForce() {
        return inForce;
    }

    Tree whole() {
        return whole;
    }

    /** Its files take the place of those in force. */
    void write() {
        new FolderWriter(folder).write(files);
    }
}

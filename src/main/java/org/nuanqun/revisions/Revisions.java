package org.nuanqun.revisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanqun.audit.Actor;
import org.nuanqun.scripts.ScriptError;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.vocabulary.OperatorId;

/** What authors write before it is in force. */
@ApplicationScoped
@Transactional
public class Revisions {

    /** Several times the longest file there is, and what fits into a form of Chinese letters. */
    public static final int LONGEST = 80_000;

    /** What lint said last: several pages in a row ask for the same, and it reads every file. */
    private record Linted(String key, List<ScriptError> mistakes) {}

    private final RevisionRows rows;
    private final TextStore texts;
    private final Workshop workshop;
    private final Scripts scripts;
    private final RevisionRecord record;
    private final Clock clock;
    private volatile Linted linted = new Linted("", List.of());

    Revisions(
            RevisionRows rows,
            TextStore texts,
            Workshop workshop,
            Scripts scripts,
            RevisionRecord record,
            Clock clock) {
        this.rows = rows;
        this.texts = texts;
        this.workshop = workshop;
        this.scripts = scripts;
        this.record = record;
        this.clock = clock;
    }

    public UUID begin(String title, OperatorId author) {
        UUID id = rows.add(title, author, clock.instant());
        record.note(id, Actor.operator(author), "revisionBegun", title);
        return id;
    }

    /** A revision that would make the scripts what they were: tried, approved and published like any other. */
    public UUID bringingBack(UUID version, String title, OperatorId author) {
        Tree then = texts.of(version).orElseThrow(() -> refused(RevisionRefused.Why.NOT_NOW, ""));
        List<FileChange> changes = Versions.changes(inForce(), then).stream()
                .filter(one -> ScriptPath.isAllowed(one.path()))
                .toList();
        if (changes.isEmpty()) {
            throw refused(RevisionRefused.Why.NOTHING_CHANGED, "");
        }
        UUID id = begin(title, author);
        changes.forEach(
                one -> put(id, one.path(), Optional.ofNullable(then.texts().get(one.path())), author));
        rows.hash(id);
        return id;
    }

    public Optional<Revision> find(UUID id) {
        return rows.find(id);
    }

    /** Those that are neither published nor discarded, the newest first. */
    public List<Revision> open() {
        return rows.open();
    }

    public List<ChangedFile> files(UUID id) {
        return rows.files(id);
    }

    /** What it changes against what is in force now. */
    public List<FileChange> changes(UUID id) {
        Tree inForce = inForce();
        return Versions.changes(inForce, inForce.with(files(id)));
    }

    /** Which of its files are not any more, in force, what the authors changed. */
    public Set<String> changedMeanwhile(UUID id) {
        Tree now = inForce();
        return files(id).stream()
                .filter(one -> !now.hashOfFile(one.path()).equals(one.base()))
                .map(ChangedFile::path)
                .collect(Collectors.toSet());
    }

    /** Every path an author may open: those in force and those the revision adds. */
    public List<String> paths(UUID id) {
        return inForce().with(files(id)).texts().keySet().stream()
                .filter(ScriptPath::isAllowed)
                .toList();
    }

    /** The file as the revision has it, or else as it is in force; empty where it is new. */
    public String text(UUID id, String path) {
        SortedMap<String, String> all = inForce().with(files(id)).texts();
        return all.getOrDefault(ScriptPath.checked(path), "");
    }

    /** An empty text takes the file away; the text in force takes the change away. What was approved is so no more. */
    public void write(UUID id, String path, String text, OperatorId author) {
        ScriptPath.checked(path);
        if (text.length() > LONGEST) {
            throw refused(RevisionRefused.Why.TOO_LONG, path);
        }
        Revision revision = writable(id);
        String even = even(text);
        String now = inForce().texts().get(path);
        if (Objects.equals(now, even) || (now == null && even.isEmpty())) {
            rows.remove(revision.id(), path);
        } else {
            put(revision.id(), path, Optional.of(even).filter(one -> !one.isEmpty()), author);
        }
        rows.hash(revision.id());
    }

    /** The file as it is in force, whatever was written. */
    public void undo(UUID id, String path) {
        Revision revision = writable(id);
        rows.remove(revision.id(), ScriptPath.checked(path));
        rows.hash(revision.id());
    }

    public void discard(UUID id, OperatorId operator) {
        Revision revision = writable(id);
        rows.become(revision.id(), RevisionState.DISCARDED, "");
        record.note(id, Actor.operator(operator), "revisionDiscarded", revision.title());
    }

    /** The scripts as they would be; to be closed. */
    public LaidOut layOut(UUID id) {
        return LaidOut.of(inForce().with(files(id)));
    }

    /** What lint says of it, in all files. */
    public List<ScriptError> mistakes(UUID id, LocalDate today) {
        Tree candidate = inForce().with(files(id));
        String key = candidate.hash() + today;
        Linted known = linted;
        if (!known.key().equals(key)) {
            known = new Linted(key, lint(candidate, today));
            linted = known;
        }
        return known.mistakes();
    }

    private List<ScriptError> lint(Tree candidate, LocalDate today) {
        try (LaidOut laidOut = LaidOut.of(candidate)) {
            return List.copyOf(workshop.mistakes(laidOut.folder(), today));
        }
    }

    private Revision writable(UUID id) {
        return rows.locked(id)
                .filter(one -> one.state().isOpen())
                .orElseThrow(() -> refused(RevisionRefused.Why.NOT_NOW, ""));
    }

    private void put(UUID id, String path, Optional<String> text, OperatorId author) {
        Optional<String> base = inForce().hashOfFile(path);
        rows.put(id, new ChangedFile(path, text, base));
        rows.author(id, author);
    }

    private Tree inForce() {
        return Tree.of(scripts.folder());
    }

    /** Browsers send line ends of their own, and a file ends with one. */
    private static String even(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return lines.isBlank() ? "" : lines.stripTrailing() + "\n";
    }

    private static RevisionRefused refused(RevisionRefused.Why why, String what) {
        return new RevisionRefused(why, what);
    }
}

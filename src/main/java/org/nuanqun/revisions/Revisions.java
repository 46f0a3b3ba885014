package org.nuanqun.revisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
        Tree now = inForce();
        List<FileChange> changes = Versions.changes(now, then).stream()
                .filter(one -> ScriptPath.isAllowed(one.path()))
                .toList();
        if (changes.isEmpty()) {
            throw refused(RevisionRefused.Why.NOTHING_CHANGED, "");
        }
        UUID id = begin(title, author);
        changes.forEach(
                one -> put(id, one.path(), Optional.ofNullable(then.texts().get(one.path())), now));
        rows.changedBy(id, author);
        return id;
    }

    public Optional<Revision> find(UUID id) {
        return rows.find(id);
    }

    /** Those that are neither published nor discarded, the newest first. */
    public List<Revision> open() {
        return rows.open();
    }

    /** What it would make of the scripts that are in force now; reads all of them. */
    public Candidate candidate(UUID id) {
        return new Candidate(scripts.folder(), rows.files(id));
    }

    /** An empty text takes the file away; the text in force takes the change away. What was approved is so no more. */
    public void write(UUID id, String path, String text, OperatorId author) {
        ScriptPath.checked(path);
        String even = even(text);
        if (even.length() > LONGEST) {
            throw refused(RevisionRefused.Why.TOO_LONG, path);
        }
        Revision revision = writable(id);
        Tree inForce = inForce();
        if (inForce.texts().getOrDefault(path, "").equals(even)) {
            rows.remove(revision.id(), path);
        } else {
            put(revision.id(), path, Optional.of(even).filter(one -> !one.isEmpty()), inForce);
        }
        rows.changedBy(revision.id(), author);
    }

    /** The file as it is in force, whatever was written. */
    public void undo(UUID id, String path, OperatorId author) {
        Revision revision = writable(id);
        rows.remove(revision.id(), ScriptPath.checked(path));
        rows.changedBy(revision.id(), author);
    }

    public void discard(UUID id, OperatorId operator) {
        Revision revision = writable(id);
        rows.become(revision.id(), RevisionState.DISCARDED, "");
        record.note(id, Actor.operator(operator), "revisionDiscarded", revision.title());
    }

    /** What lint says of it, in all files. */
    public List<ScriptError> mistakes(Candidate candidate, LocalDate today) {
        String key = candidate.hash() + today;
        Linted known = linted;
        if (!known.key().equals(key)) {
            known = new Linted(key, lint(candidate, today));
            linted = known;
        }
        return known.mistakes();
    }

    private List<ScriptError> lint(Candidate candidate, LocalDate today) {
        try (LaidOut laidOut = candidate.layOut()) {
            return List.copyOf(workshop.mistakes(laidOut.folder(), today));
        }
    }

    private Revision writable(UUID id) {
        return rows.locked(id)
                .filter(one -> one.state().isOpen())
                .orElseThrow(() -> refused(RevisionRefused.Why.NOT_NOW, ""));
    }

    private void put(UUID id, String path, Optional<String> text, Tree inForce) {
        rows.put(id, new ChangedFile(path, text, inForce.hashOfFile(path)));
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

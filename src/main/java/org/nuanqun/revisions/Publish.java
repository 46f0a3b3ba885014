package org.nuanqun.revisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.audit.Actor;
import org.nuanqun.scripts.ScriptError;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.vocabulary.OperatorId;

/**
 * Writes an approved revision into the folder of the scripts, from which every node that reads it takes it over within seconds.
 * Refused where a file it replaces is another by now, for nobody has seen what would be lost, and where what others published
 * meanwhile was not in force when its dialogues were held.
 */
@ApplicationScoped
public class Publish {

    private final RevisionRows rows;
    private final Revisions revisions;
    private final DialogueTrials dialogues;
    private final Versions versions;
    private final RevisionRecord record;

    Publish(
            RevisionRows rows,
            Revisions revisions,
            DialogueTrials dialogues,
            Versions versions,
            RevisionRecord record) {
        this.rows = rows;
        this.revisions = revisions;
        this.dialogues = dialogues;
        this.versions = versions;
        this.record = record;
    }

    /** Returns the version that is in force within seconds. The files are written last: what fails leaves all as it was. */
    @Transactional
    public String publish(UUID id, OperatorId publisher, LocalDate today) {
        Revision revision = rows.locked(id)
                .filter(one -> one.state() == RevisionState.APPROVED)
                .orElseThrow(() -> new RevisionRefused(RevisionRefused.Why.NOT_NOW, ""));
        versions.oneAfterTheOther();
        Candidate candidate = revisions.candidate(id);
        List<String> moved = candidate.moved();
        if (!moved.isEmpty()) {
            throw new RevisionRefused(RevisionRefused.Why.CHANGED_MEANWHILE, moved.getFirst());
        }
        String version = versionOf(candidate, today);
        if (!dialogues.areAllAsWritten(id, candidate)) {
            throw new RevisionRefused(RevisionRefused.Why.DIALOGUES, "");
        }
        versions.noteInForce(candidate.inForce());
        rows.become(id, RevisionState.PUBLISHED, "");
        versions.note(candidate.whole(), version, Optional.of(id), Optional.of(publisher));
        record.note(id, Actor.operator(publisher), "revisionPublished", revision.title(), Map.of("version", version));
        candidate.write();
        return version;
    }

    private String versionOf(Candidate candidate, LocalDate today) {
        List<ScriptError> mistakes = revisions.mistakes(candidate, today);
        if (!mistakes.isEmpty()) {
            throw new RevisionRefused(RevisionRefused.Why.MISTAKES, String.valueOf(mistakes.size()));
        }
        try (LaidOut laidOut = candidate.layOut()) {
            return ScriptSet.read(laidOut.folder()).version();
        }
    }
}

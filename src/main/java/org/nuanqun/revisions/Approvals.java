package org.nuanqun.revisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nuanqun.audit.Actor;
import org.nuanqun.scripts.ScriptError;
import org.nuanqun.vocabulary.OperatorId;

/** Four eyes: an author asks, and somebody who wrote none of it stands for it or gives it back. */
@ApplicationScoped
@Transactional
public class Approvals {

    private final RevisionRows rows;
    private final Revisions revisions;
    private final DialogueTrials dialogues;
    private final RevisionRecord record;
    private final Clock clock;

    Approvals(RevisionRows rows, Revisions revisions, DialogueTrials dialogues, RevisionRecord record, Clock clock) {
        this.rows = rows;
        this.revisions = revisions;
        this.dialogues = dialogues;
        this.record = record;
        this.clock = clock;
    }

    /** Only what changes something, has no mistake and holds every dialogue. */
    public void ask(UUID id, OperatorId author, LocalDate today) {
        Revision revision = in(id, RevisionState.WRITING);
        Candidate candidate = revisions.candidate(id);
        if (candidate.isEmpty()) {
            throw new RevisionRefused(RevisionRefused.Why.NOTHING_CHANGED, "");
        }
        List<ScriptError> mistakes = revisions.mistakes(candidate, today);
        if (!mistakes.isEmpty()) {
            throw new RevisionRefused(RevisionRefused.Why.MISTAKES, String.valueOf(mistakes.size()));
        }
        if (!dialogues.areAllAsWritten(id, candidate)) {
            throw new RevisionRefused(RevisionRefused.Why.DIALOGUES, "");
        }
        rows.become(id, RevisionState.IN_REVIEW, "");
        record.note(id, Actor.operator(author), "revisionInReview", revision.title());
    }

    /** @param remark what is to be mended */
    public void giveBack(UUID id, OperatorId reviewer, String remark) {
        Revision revision = in(id, RevisionState.IN_REVIEW);
        rows.become(id, RevisionState.WRITING, remark);
        record.note(id, Actor.operator(reviewer), "revisionGivenBack", revision.title());
    }

    /** @param hash of what the reviewer saw */
    public void approve(UUID id, String hash, OperatorId reviewer) {
        Revision revision = in(id, RevisionState.IN_REVIEW);
        if (!revision.mayBeApprovedBy(reviewer)) {
            throw new RevisionRefused(RevisionRefused.Why.OWN_WORK, "");
        }
        if (!revision.hash().equals(hash)) {
            throw new RevisionRefused(RevisionRefused.Why.CHANGED_MEANWHILE, revision.title());
        }
        rows.approved(id, reviewer, clock.instant());
        record.note(
                id, Actor.operator(reviewer), "revisionApproved", revision.title(), Map.of("hash", revision.hash()));
    }

    private Revision in(UUID id, RevisionState state) {
        return rows.locked(id)
                .filter(one -> one.state() == state)
                .orElseThrow(() -> new RevisionRefused(RevisionRefused.Why.NOT_NOW, ""));
    }
}

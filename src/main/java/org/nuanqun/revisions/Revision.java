package org.nuanqun.revisions;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nuanqun.vocabulary.OperatorId;

/**
 * Some changes to the scripts under one title.
 *
 * @param hash of everything it changes; what was approved under another is not this
 * @param authors everybody who changed a letter of it
 * @param remark what the reviewer said when she gave it back
 */
public record Revision(
        UUID id,
        String title,
        RevisionState state,
        OperatorId begunBy,
        Instant begunAt,
        String hash,
        Set<OperatorId> authors,
        Optional<OperatorId> approvedBy,
        String remark) {

    public Revision {
        authors = Set.copyOf(authors);
    }

    /** Who wrote a part of it does not stand for it. */
    public boolean mayBeApprovedBy(OperatorId operator) {
        return state == RevisionState.IN_REVIEW && !authors.contains(operator);
    }
}

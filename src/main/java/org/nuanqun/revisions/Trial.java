package org.nuanqun.revisions;

import java.time.Instant;
import java.util.Optional;

/**
 * A trial of a revision.
 *
 * @param hash of all scripts as they were tried
 * @param findings as JSON, in the words of whoever tried it
 * @param trouble why it broke off; empty where it did not
 */
public record Trial(
        String hash,
        int total,
        int done,
        String findings,
        String trouble,
        Optional<Instant> endedAt,
        boolean isRunning) {

    /** What a revision is tried for. */
    public enum Kind {
        DIALOGUES,
        COMPARISON
    }

    /** Whether it is of these very scripts. */
    public boolean isOf(Candidate candidate) {
        return hash.equals(candidate.hash());
    }

    public boolean isWhole() {
        return endedAt.isPresent() && trouble.isEmpty();
    }
}

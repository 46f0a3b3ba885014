package org.nuanqun.revisions;

/** Where a revision stands. */
public enum RevisionState {
    WRITING,
    IN_REVIEW,
    APPROVED,
    PUBLISHED,
    DISCARDED;

    public boolean isOpen() {
        return this != PUBLISHED && this != DISCARDED;
    }
}

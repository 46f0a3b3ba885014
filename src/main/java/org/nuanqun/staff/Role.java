package org.nuanqun.staff;

/** What an operator may do at the console. */
public enum Role {
    /** Everything an operator may do, and looking after colleagues and duty. */
    ADMIN,
    /** Reads, takes over, replies, hands back. */
    OPERATOR,
    /** Reads. */
    OBSERVER,
    /** Reads the audit and the reports, never what patients and colleagues wrote. */
    AUDITOR,
    /** Writes what the bot says; sees patients' words only masked, to compare two versions. */
    CONTENT_EDITOR,
    /** Approves what somebody else wrote; sees patients' words only masked. */
    CLINICAL_REVIEWER;

    public boolean mayAct() {
        return this == ADMIN || this == OPERATOR;
    }

    /** Whether she may read what patients wrote and what is known of them. */
    public boolean mayRead() {
        return mayAct() || this == OBSERVER;
    }

    /** Whether she may read who did what everywhere. */
    public boolean mayAudit() {
        return this == ADMIN || this == AUDITOR;
    }

    /** Whether she may change scripts in a revision, never those in force. */
    public boolean mayWriteScripts() {
        return this == ADMIN || this == CONTENT_EDITOR;
    }

    /** Whether she may stand for a revision that somebody else wrote. */
    public boolean mayApproveScripts() {
        return this == CLINICAL_REVIEWER;
    }

    public boolean maySeeRevisions() {
        return mayWriteScripts() || mayApproveScripts();
    }
}

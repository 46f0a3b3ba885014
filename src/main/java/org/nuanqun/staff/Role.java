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
    AUDITOR;

    public boolean mayAct() {
        return this == ADMIN || this == OPERATOR;
    }

    /** Whether she may read what patients wrote and what is known of them. */
    public boolean mayRead() {
        return this != AUDITOR;
    }
}

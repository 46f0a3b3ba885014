package org.nuanqun.staff;

/** What an operator may do at the console. */
public enum Role {
    /** Everything an operator may do, and looking after colleagues and duty. */
    ADMIN,
    /** Reads, takes over, replies, hands back. */
    OPERATOR,
    /** Reads. */
    OBSERVER;

    public boolean mayAct() {
        return this != OBSERVER;
    }
}

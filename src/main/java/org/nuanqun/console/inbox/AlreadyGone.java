package org.nuanqun.console.inbox;

/** A reply cannot be taken back any more. Expected: the console says so. */
class AlreadyGone extends RuntimeException {

    private static final long serialVersionUID = 1;

    AlreadyGone() {
        super("the reply has left");
    }
}

package org.nuanqun.workbench;

/** Something in a dialogue did not come as it is written. */
final class DialogueFailure extends RuntimeException {

    private final int line;

    DialogueFailure(int line, String what) {
        super(what);
        this.line = line;
    }

    int line() {
        return line;
    }
}

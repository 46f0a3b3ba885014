package org.nuanqun.platform.media;

/** A file of ours that may not be sent there. Expected: the console says why. {@code actual}: the size in bytes, or the type. */
public class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public enum Why {
        TOO_LARGE,
        WRONG_TYPE,
        EMPTY,
        NO_SUCH_FILE
    }

    private final Why why;
    private final String actual;

    FileRefused(Why why, String actual) {
        super("file refused: " + why + " (" + actual + ")");
        this.why = why;
        this.actual = actual;
    }

    public Why why() {
        return why;
    }

    public String actual() {
        return actual;
    }
}

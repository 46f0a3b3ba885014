package org.nuanqun.revisions;

/** What was asked of a revision cannot be done now. */
public final class RevisionRefused extends RuntimeException {

    /** Why not. */
    public enum Why {
        NOT_NOW,
        OWN_WORK,
        NOTHING_CHANGED,
        MISTAKES,
        DIALOGUES,
        CHANGED_MEANWHILE,
        BAD_NAME,
        TOO_LONG,
        FOLDER_IS_READ_ONLY
    }

    private final Why why;
    private final String what;

    /** @param what the file, title or figure it is about; may be empty */
    RevisionRefused(Why why, String what) {
        super(why + " " + what);
        this.why = why;
        this.what = what;
    }

    public Why why() {
        return why;
    }

    public String what() {
        return what;
    }
}

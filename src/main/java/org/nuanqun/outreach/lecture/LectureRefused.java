package org.nuanqun.outreach.lecture;

/** A lecture cannot be planned as it stands. */
public final class LectureRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    public enum Why {
        INCOMPLETE,
        /** Its title or place says what the texts about it may not. */
        CLAIMS,
        /** It ends before it begins, or has begun. */
        BAD_MOMENT
    }

    LectureRefused(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}

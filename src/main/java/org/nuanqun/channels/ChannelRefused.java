package org.nuanqun.channels;

/** What somebody wanted of a channel cannot be. {@code words}: what the platform said, where it was the platform. */
public final class ChannelRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public enum Why {
        NO_NAME,
        NO_TARGET,
        TOO_MANY_GROUPS,
        NO_TEXT,
        TOO_LONG,
        /** What no automatic text may say. */
        FORBIDDEN,
        NOT_HERE,
        /** An earlier change is not settled yet. */
        UNSETTLED,
        /** The platform has no such code any more. */
        GONE,
        PLATFORM
    }

    private final Why why;
    private final String words;

    ChannelRefused(Why why, String words) {
        super(why + " " + words, null, false, false);
        this.why = why;
        this.words = words;
    }

    ChannelRefused(Why why) {
        this(why, "");
    }

    public Why why() {
        return why;
    }

    public String words() {
        return words;
    }
}

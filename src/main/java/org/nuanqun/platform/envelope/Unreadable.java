package org.nuanqun.platform.envelope;

/** What was inside cannot be read; the message names the reason and never the content. */
public final class Unreadable extends RuntimeException {

    public Unreadable(String why) {
        super(why);
    }

    Unreadable(String why, Throwable cause) {
        super(why, cause);
    }

    public String why() {
        return String.valueOf(getMessage());
    }
}

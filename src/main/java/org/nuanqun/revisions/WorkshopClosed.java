package org.nuanqun.revisions;

/** The dialogues could not be held at all; the message says why. */
public final class WorkshopClosed extends RuntimeException {

    public WorkshopClosed(String why) {
        super(why);
    }
}

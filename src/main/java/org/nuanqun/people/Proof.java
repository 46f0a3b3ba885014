package org.nuanqun.people;

/** Where a consent was given or taken back: through which account, and the entry of the transcript that shows it. */
public record Proof(String channel, String entry) {

    public static final Proof NONE = new Proof("", "");
}

package org.nuanqun.console.inbox;

/**
 * What somebody sent, as the thread shows it. {@code kind}: picture, sound or file where we have it, else ""; {@code text} says
 * how it stands with one we do not have.
 */
public record Shown(String kind, String href, String text) {

    static final Shown NOTHING = new Shown("", "", "");
}

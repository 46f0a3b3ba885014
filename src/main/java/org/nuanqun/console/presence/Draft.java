package org.nuanqun.console.presence;

/** What an operator has typed and not sent; {@code kind}: reply or note. */
public record Draft(String kind, String text) {

    public static final Draft NONE = new Draft("reply", "");

    public boolean isNote() {
        return kind.equals("note");
    }
}

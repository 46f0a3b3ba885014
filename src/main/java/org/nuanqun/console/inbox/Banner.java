package org.nuanqun.console.inbox;

/**
 * Who owns the conversation, and the act that follows. {@code face}: red, waiting, bot, nobody, mine or colleague;
 * {@code left} is how long it may still wait and {@code due} until when, both empty without a limit.
 */
public record Banner(String face, String icon, String title, String why, String act, String left, String due) {

    public boolean isMine() {
        return face.equals("mine");
    }
}

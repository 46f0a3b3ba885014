package org.nuanqun.console.page;

/** A word with a tint. {@code tone}: red, amber, green, bot, mine, grey, outline or dashed; {@code icon} may be empty. */
public record Chip(String tone, String icon, String text) {

    public static Chip grey(String text) {
        return new Chip("grey", "", text);
    }

    public static Chip red(String icon, String text) {
        return new Chip("red", icon, text);
    }

    public static Chip amber(String icon, String text) {
        return new Chip("amber", icon, text);
    }

    public static Chip green(String text) {
        return new Chip("green", "check", text);
    }

    public static Chip dashed(String text) {
        return new Chip("dashed", "", text);
    }
}

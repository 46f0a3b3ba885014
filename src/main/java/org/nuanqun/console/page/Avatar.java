package org.nuanqun.console.page;

import java.util.List;

/** A letter on one of six quiet tints, always the same for one person. */
public record Avatar(String letter, String tint) {

    private static final List<String> TINTS = List.of("sand", "sage", "lilac", "clay", "mist", "moss");

    public static Avatar of(String name, Object id) {
        String tint = TINTS.get(Math.floorMod(id.hashCode(), TINTS.size()));
        return new Avatar(firstLetter(name), tint);
    }

    private static String firstLetter(String name) {
        String stripped = name.strip();
        return stripped.isEmpty() ? "·" : Character.toString(stripped.codePointAt(0));
    }
}

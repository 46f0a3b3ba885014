package org.nuanqun.console.page;

import org.jspecify.annotations.Nullable;

/** What somebody typed into a field. */
public final class Typed {

    private Typed() {}

    /** Without blanks around it and no longer than there is room, never ending in half a letter; empty for nothing. */
    public static String within(int longest, @Nullable String given) {
        String words = given == null ? "" : given.strip();
        if (words.length() <= longest) {
            return words;
        }
        return words.substring(0, Character.isHighSurrogate(words.charAt(longest - 1)) ? longest - 1 : longest);
    }
}

package org.nuanqun.vocabulary;

import java.util.regex.Pattern;

final class Codes {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Codes() {}

    static void check(String kind, String value) {
        if (value.length() > 64 || !KEBAB.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "%s '%s' is not lower-case words joined by hyphens (like late-pregnancy)".formatted(kind, value));
        }
    }
}

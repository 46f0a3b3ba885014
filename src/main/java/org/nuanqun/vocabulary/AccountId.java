package org.nuanqun.vocabulary;

import java.util.regex.Pattern;

/** One of the hospital's accounts on one platform; written {@code platform/name}. */
public record AccountId(String platform, String name) {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    public AccountId {
        check(platform);
        check(name);
    }

    /** @throws IllegalArgumentException if the text is not {@code platform/name} */
    public static AccountId parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("account '%s' is not platform/name".formatted(text));
        }
        return new AccountId(text.substring(0, slash), text.substring(slash + 1));
    }

    private static void check(String word) {
        if (!WORD.matcher(word).matches()) {
            throw new IllegalArgumentException("account part '%s' is not letters, digits, - or _".formatted(word));
        }
    }

    @Override
    public String toString() {
        return platform + "/" + name;
    }
}

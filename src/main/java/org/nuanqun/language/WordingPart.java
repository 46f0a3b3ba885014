package org.nuanqun.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One part of a wording and how many letters may stand before it. */
record WordingPart(Kind kind, String text, int gapBefore) {

    enum Kind {
        LETTERS,
        NAME,
        CHOICE
    }

    private static final Pattern PART =
            Pattern.compile("(?<gap>~\\d{0,3})?(?:\\{(?<name>[^}]+)}|\\((?<choice>[^)]+)\\)|(?<letters>[^~{}()]+))");

    boolean isLetters() {
        return kind == Kind.LETTERS;
    }

    static List<WordingPart> parse(String wording, int usualGap) {
        List<WordingPart> parts = new ArrayList<>();
        Matcher part = PART.matcher(wording);
        int at = 0;
        while (part.find() && part.start() == at) {
            parts.add(of(part, usualGap));
            at = part.end();
        }
        if (at != wording.length() || parts.isEmpty()) {
            throw new IllegalArgumentException(
                    "cannot read the wording '%s' from '%s'".formatted(wording, wording.substring(at)));
        }
        return parts;
    }

    private static WordingPart of(Matcher part, int usualGap) {
        String gap = part.group("gap");
        int before = gap == null ? 0 : gap.length() == 1 ? usualGap : Integer.parseInt(gap.substring(1));
        if (part.group("name") != null) {
            return new WordingPart(Kind.NAME, part.group("name"), before);
        }
        return part.group("choice") != null
                ? new WordingPart(Kind.CHOICE, part.group("choice"), before)
                : new WordingPart(Kind.LETTERS, part.group("letters"), before);
    }
}

package org.nuanqun.console.inbox;

import java.util.ArrayList;
import java.util.List;

/** Marks each place where the words that were looked for stand, whatever their case. Pure. */
final class Hits {

    /** So much is shown before the first hit: the hit must stand in what a narrow list shows. */
    private static final int BEFORE = 12;

    private static final int SHOWN = 120;

    private Hits() {}

    /** The text from shortly before the first hit on. */
    static List<Span> excerpt(String text, String words) {
        String line = text.replaceAll("\\s+", " ");
        int first = position(line, words, 0);
        int from = first <= BEFORE ? 0 : first - BEFORE;
        int until = Math.min(line.length(), from + SHOWN);
        return marked((from > 0 ? "…" : "") + line.substring(from, until), words);
    }

    static List<Span> marked(String text, String words) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        int at = position(text, words, 0);
        while (at >= 0) {
            add(spans, text.substring(from, at), false);
            add(spans, text.substring(at, at + words.length()), true);
            from = at + words.length();
            at = position(text, words, from);
        }
        add(spans, text.substring(from), false);
        return spans;
    }

    private static void add(List<Span> spans, String text, boolean isMarked) {
        if (!text.isEmpty()) {
            spans.add(new Span(text, isMarked));
        }
    }

    /** Letter by letter, so that an offset in lower case is one in the text. */
    private static int position(String text, String words, int from) {
        if (words.isEmpty()) {
            return -1;
        }
        for (int at = from; at <= text.length() - words.length(); at++) {
            if (text.regionMatches(true, at, words, 0, words.length())) {
                return at;
            }
        }
        return -1;
    }
}

package org.nuanqun.console.inbox;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Cuts a text at the words that decided. Pure; words that are not in the text are ignored. */
final class Marks {

    private Marks() {}

    static List<Span> cut(String text, List<String> evidence) {
        BitSet marked = new BitSet(text.length());
        for (String words : evidence) {
            int at = words.isBlank() ? -1 : text.indexOf(words);
            if (at >= 0) {
                marked.set(at, at + words.length());
            }
        }
        List<Span> spans = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            boolean isMarked = marked.get(from);
            int until = isMarked ? marked.nextClearBit(from) : marked.nextSetBit(from);
            int end = until < 0 ? text.length() : Math.min(until, text.length());
            spans.add(new Span(text.substring(from, end), isMarked));
            from = end;
        }
        return spans;
    }
}

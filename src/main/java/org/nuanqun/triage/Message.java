package org.nuanqun.triage;

import java.util.ArrayList;
import java.util.List;
import org.nuanqun.language.Facts;
import org.nuanqun.language.NormalText;
import org.nuanqun.language.Said;
import org.nuanqun.language.Scope;
import org.nuanqun.language.Span;

/** One message as it was understood: its words, how each stands to the present, its numbers, what it means as a whole. */
record Message(NormalText text, Said said, Scope scope, Facts facts, Once<Compared> likened, int ownStart) {

    /** Occurrences of a list that hold now, or nearly, where that is enough. */
    List<Span> holding(int list, Lenience lenience) {
        List<Span> holding = new ArrayList<>();
        for (Span span : said.of(list)) {
            if (lenience.accepts(scope.of(span))) {
                holding.add(span);
            }
        }
        return holding;
    }

    /** What it is compared by as a whole: the dear part of reading it. */
    Compared compared() {
        return likened.get();
    }

    /** Whether the words stand in this message and not in one before it. */
    boolean isOwn(Span span) {
        return text.originalEnd(span.end()) > ownStart;
    }

    Evidence evidence(Span span, String note) {
        int start = text.originalStart(span.start()) - ownStart;
        int end = text.originalEnd(span.end()) - ownStart;
        String words = text.originalWords(span.start(), span.end());
        return start < 0 ? new Evidence(0, 0, words, note + "（前一条消息）") : new Evidence(start, end, words, note);
    }
}

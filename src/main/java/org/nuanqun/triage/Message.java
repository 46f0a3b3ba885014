package org.nuanqun.triage;

import java.util.ArrayList;
import java.util.List;
import org.nuanqun.language.Facts;
import org.nuanqun.language.NormalText;
import org.nuanqun.language.Said;
import org.nuanqun.language.Scope;
import org.nuanqun.language.Span;
import org.nuanqun.language.Standing;

/** One message as it was understood: its words, how each stands to the present, its numbers. */
record Message(NormalText text, Said said, Scope scope, Facts facts, int ownStart) {

    /** Occurrences of a list that hold now; what just ended is among them if it still counts. */
    List<Span> holding(int list, boolean justOverCounts) {
        List<Span> holding = new ArrayList<>();
        for (Span span : said.of(list)) {
            Standing standing = scope.of(span);
            if (standing == Standing.PRESENT || (justOverCounts && standing == Standing.JUST_OVER)) {
                holding.add(span);
            }
        }
        return holding;
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

package org.nuanqun.language;

import java.util.List;

/** Tells for each thing said whether it is so now, or denied, over, only imagined, or about something else entirely. */
public final class Scope {

    private static final int LONGEST_DENIAL = 24;
    private static final int SHORT_NOUN = 3;

    private final Said said;
    private final NormalText text;
    private final ScopeWords words;
    private final List<Span> now;
    private final List<Span> justNow;
    private final List<Span> again;

    public Scope(Said said, NormalText text, ScopeWords words) {
        this.said = said;
        this.text = text;
        this.words = words;
        this.now = said.of(words.now());
        this.justNow = said.of(words.justNow());
        this.again = said.of(words.again());
    }

    public Standing of(Span span) {
        if (overlaps(said.of(words.figure()), span)) {
            return Standing.ELSEWHERE;
        }
        if (isDenied(span)) {
            return Standing.DENIED;
        }
        if (framed(said.of(words.elsewhere()), span, 30, 18)) {
            return Standing.ELSEWHERE;
        }
        if (framed(said.of(words.learning()), span, 24, 24)) {
            return Standing.IMAGINED;
        }
        if (mayOnlyHappen(span)) {
            return Standing.FEARED;
        }
        return overOrPresent(span);
    }

    private Standing overOrPresent(Span span) {
        if (isOver(span)) {
            return justNow.isEmpty() ? Standing.OVER : Standing.JUST_OVER;
        }
        return isPast(span) ? Standing.OVER : Standing.PRESENT;
    }

    private static boolean overlaps(List<Span> masks, Span span) {
        return masks.stream().anyMatch(mask -> covers(mask, span) || isInside(mask, span) || coversMostOf(mask, span));
    }

    private static boolean covers(Span mask, Span span) {
        return mask.start() <= span.start() && span.end() <= mask.end();
    }

    private static boolean isInside(Span mask, Span span) {
        return mask.start() > span.start() && mask.end() < span.end() && mask.end() - mask.start() > 1;
    }

    private static boolean coversMostOf(Span mask, Span span) {
        return mask.start() <= span.start() && span.start() < mask.end() && span.end() - mask.end() < 2;
    }

    /** A frame before or after holds unless a word of the present stands between, or the present is told beside it. */
    private boolean framed(List<Span> frames, Span span, int after, int before) {
        for (Span frame : frames) {
            boolean leads = frame.start() <= span.start() && span.start() - frame.end() <= after;
            boolean follows = frame.start() >= span.start() && frame.start() - span.end() <= before;
            if ((leads && !presentBetween(frame.start(), span.end() + 4))
                    || (follows && !presentBetween(span.start() - 10, span.end()))) {
                return true;
            }
        }
        return false;
    }

    private boolean presentBetween(int from, int to) {
        return between(now, from, to) || between(again, from, to) || between(justNow, from, to);
    }

    private boolean mayOnlyHappen(Span span) {
        return said.of(words.mayHappen()).stream()
                .anyMatch(cue -> cue.end() <= span.start()
                        && span.start() - cue.end() <= 4
                        && !presentBetween(cue.end(), span.end()));
    }

    private boolean isOver(Span span) {
        for (Span end : said.of(words.over())) {
            boolean behind = end.start() >= span.end() && end.start() - span.end() <= 26;
            if (behind
                    && !between(again, end.end(), end.end() + 14)
                    && !between(now, span.end(), end.start() - 1, end)) {
                return true;
            }
        }
        return false;
    }

    /** A present word between sign and end belongs to the end ("现在好了"), unless more is told after it. */
    private boolean between(List<Span> cues, int from, int to, Span end) {
        return cues.stream().anyMatch(cue -> cue.start() >= from && cue.end() <= to && end.start() - cue.end() > 6);
    }

    private boolean isPast(Span span) {
        Span last = null;
        for (Span past : said.of(words.past())) {
            if (past.start() <= span.start() + 1) {
                last = past;
            }
        }
        return last != null && !presentBetween(last.end(), span.end() + 3);
    }

    private boolean isDenied(Span span) {
        return deniedBefore(span) || deniedAfter(span);
    }

    private boolean deniedBefore(Span span) {
        int at = span.start();
        boolean connected = true;
        while (at > 0 && span.start() - at <= LONGEST_DENIAL) {
            Span denial = endingAt(said.of(words.negation()), at);
            if (denial != null && isRealDenial(denial, span)) {
                return true;
            }
            Span filler = endingAt(said.of(words.negationFiller()), at);
            if (filler != null) {
                at = filler.start();
                connected |= overlaps(said.of(words.connector()), filler);
                continue;
            }
            Span sign = endingAt(said.of(words.symptom()), at);
            if (sign == null || !(connected || span.end() - span.start() <= SHORT_NOUN)) {
                return false;
            }
            at = sign.start();
            connected = false;
        }
        return false;
    }

    private boolean isRealDenial(Span denial, Span span) {
        return said.of(words.negationIdiom()).stream()
                .noneMatch(
                        idiom -> idiom.touches(denial) && idiom.end() <= Math.max(span.start() + 1, denial.end() + 1));
    }

    private boolean deniedAfter(Span span) {
        return said.of(words.denialAfter()).stream()
                .anyMatch(denial -> denial.start() == span.end()
                        && (denial.end() == text.length() || text.breaksBefore(denial.end())));
    }

    private static @org.jspecify.annotations.Nullable Span endingAt(List<Span> spans, int end) {
        Span longest = null;
        for (Span span : spans) {
            if (span.end() == end && (longest == null || span.start() < longest.start())) {
                longest = span;
            }
        }
        return longest;
    }

    private static boolean between(List<Span> cues, int from, int to) {
        return cues.stream().anyMatch(cue -> cue.start() >= from && cue.end() <= to);
    }
}

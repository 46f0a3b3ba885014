package org.nuanqun.language;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Hears that somebody wants no more pushes, also inside a polite sentence; "不要再发烧了" is about a fever. Pure.
 *
 * @param said what asks for it, found anywhere in the normal form of a message
 * @param notMeant what only sounds like it: where this is found too, nothing is asked for
 */
public record Withdrawal(List<Pattern> said, List<Pattern> notMeant) {

    /** A longer message says more than that: it is for a person to read. */
    private static final int LONGEST = 40;

    static Withdrawal none() {
        return new Withdrawal(List.of(), List.of());
    }

    Withdrawal and(Withdrawal other) {
        return new Withdrawal(
                Stream.concat(said.stream(), other.said.stream()).toList(),
                Stream.concat(notMeant.stream(), other.notMeant.stream()).toList());
    }

    boolean isMeant(String letters) {
        return letters.length() <= LONGEST && isAnyIn(letters, said) && !isAnyIn(letters, notMeant);
    }

    private static boolean isAnyIn(String letters, List<Pattern> wordings) {
        return wordings.stream().anyMatch(wording -> wording.matcher(letters).find());
    }
}

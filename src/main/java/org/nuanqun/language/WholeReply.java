package org.nuanqun.language;

import java.text.Normalizer;
import java.util.List;

/** Tells whether a message is nothing but one of the replies in a list; marks and courtesy around it do not count. */
public final class WholeReply {

    private final String letters;

    private WholeReply(String letters) {
        this.letters = letters;
    }

    public static WholeReply of(String text) {
        return new WholeReply(letters(text));
    }

    /** The same of what is said before the first mark, where more follows. */
    public static WholeReply firstClauseOf(String text) {
        NormalText normal = NormalText.of(text.strip());
        int end = 1;
        while (end < normal.length() && !normal.breaksBefore(end)) {
            end++;
        }
        return new WholeReply(normal.letters().substring(0, Math.min(end, normal.length())));
    }

    public boolean isOneOf(List<String> listed) {
        if (letters.isEmpty() || letters.length() > Replies.LONGEST) {
            return false;
        }
        String bare = Replies.withoutCourtesy(letters);
        return listed.stream().map(WholeReply::letters).anyMatch(one -> one.equals(letters) || one.equals(bare));
    }

    /** Also ① and other compounds as the digits they show. */
    private static String letters(String text) {
        String beginning = text.substring(0, Math.min(text.length(), 4 * Replies.LONGEST));
        return NormalText.of(Normalizer.normalize(beginning, Normalizer.Form.NFKC))
                .letters();
    }
}

package org.nuanqun.scripts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.nuanqun.language.NormalText;
import org.nuanqun.language.Replies;
import org.nuanqun.language.ShortReply;
import org.nuanqun.language.Withdrawal;

/** What patients answer with one word, and how they ask that pushes stop, as a page of {@code language} lists it. */
final class ShortReplies {

    private ShortReplies() {}

    static Replies read(Passage page) {
        Map<String, ShortReply> words = new HashMap<>();
        if (page.has("short-replies")) {
            Passage lists = page.at("short-replies");
            for (ShortReply reply : ShortReply.values()) {
                WordLists.each(lists.texts(name(reply)))
                        .forEach(word -> words.put(NormalText.of(word).letters(), reply));
            }
        }
        return new Replies(
                words,
                page.has("withdrawal")
                        ? withdrawal(page.at("withdrawal"))
                        : Replies.none().withdrawal());
    }

    private static Withdrawal withdrawal(Passage passage) {
        return new Withdrawal(passage.patterns("said"), passage.patterns("not-meant"));
    }

    /** A patient who cannot refuse, ask for a person or take consent back any more must not be found out by herself. */
    static void check(Replies replies, Faults faults) {
        for (ShortReply reply : ShortReply.values()) {
            if (!replies.words().containsValue(reply)) {
                faults.add(
                        "language/",
                        1,
                        "no short reply says '%s'".formatted(name(reply)),
                        "write it there under short-replies:");
            }
        }
        if (replies.withdrawal().said().isEmpty()) {
            faults.add(
                    "language/",
                    1,
                    "nothing asks that pushes stop",
                    "write it there under withdrawal: and there said:");
        }
    }

    private static String name(ShortReply reply) {
        return reply.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

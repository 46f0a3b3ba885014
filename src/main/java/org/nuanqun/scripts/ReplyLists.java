package org.nuanqun.scripts;

import java.util.List;
import java.util.stream.Stream;

/**
 * How patients say, in a message that is nothing else, which of two they mean, neither, that an answer did not help, or that
 * they come to a lecture, do not, or are there.
 */
public record ReplyLists(
        List<String> first,
        List<String> second,
        List<String> neither,
        List<String> notHelpful,
        List<String> signUp,
        List<String> signOff,
        List<String> attend) {

    static ReplyLists none() {
        return new ReplyLists(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static ReplyLists read(Passage passage) {
        if (!passage.has("replies")) {
            return none();
        }
        Passage replies = passage.at("replies");
        return new ReplyLists(
                words(replies, "first"),
                words(replies, "second"),
                words(replies, "neither"),
                words(replies, "not-helpful"),
                words(replies, "sign-up"),
                words(replies, "sign-off"),
                words(replies, "attend"));
    }

    ReplyLists and(ReplyLists other) {
        return new ReplyLists(
                joined(first, other.first),
                joined(second, other.second),
                joined(neither, other.neither),
                joined(notHelpful, other.notHelpful),
                joined(signUp, other.signUp),
                joined(signOff, other.signOff),
                joined(attend, other.attend));
    }

    private static List<String> words(Passage replies, String name) {
        return WordLists.each(replies.texts(name));
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}

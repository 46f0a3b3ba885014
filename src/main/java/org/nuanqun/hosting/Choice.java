package org.nuanqun.hosting;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nuanqun.knowledge.AnswerFound;
import org.nuanqun.language.WholeReply;
import org.nuanqun.scripts.ReplyLists;

/** What somebody chose who was offered two approved answers. */
sealed interface Choice {

    record Answer(AnswerFound found) implements Choice {}

    /** It has expired or was recalled since it was offered. */
    record GoneSince() implements Choice {}

    record Neither() implements Choice {}

    /**
     * Nothing where the words are no choice: then they are a message like any other.
     *
     * @param inForce the answer of a code, as long as it may be given
     */
    static Optional<Choice> in(
            String words, Pending offered, ReplyLists said, Function<String, Optional<AnswerFound>> inForce) {
        WholeReply reply = WholeReply.of(words);
        List<Optional<AnswerFound>> answers =
                Stream.of(offered.value().split(",")).map(inForce).toList();
        if (reply.isOneOf(List.of("3")) || reply.isOneOf(said.neither())) {
            return Optional.of(new Neither());
        }
        if (reply.isOneOf(List.of("1")) || reply.isOneOf(said.first()) || isTapOn(reply, answers.getFirst())) {
            return Optional.of(of(answers.getFirst()));
        }
        return reply.isOneOf(List.of("2")) || reply.isOneOf(said.second()) || isTapOn(reply, answers.getLast())
                ? Optional.of(of(answers.getLast()))
                : Optional.empty();
    }

    /** A platform with taps sends the words that stood on it. */
    private static boolean isTapOn(WholeReply reply, Optional<AnswerFound> answer) {
        return answer.filter(found -> reply.isOneOf(List.of(found.answer().question())))
                .isPresent();
    }

    private static Choice of(Optional<AnswerFound> found) {
        return found.<Choice>map(Answer::new).orElseGet(GoneSince::new);
    }
}

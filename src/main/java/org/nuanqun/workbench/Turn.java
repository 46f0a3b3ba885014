package org.nuanqun.workbench;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** One line of a dialogue: somebody acts, or something must be so. */
public sealed interface Turn {

    int line();

    /** {@code by}: somebody else in the group than the patient; {@code repeats}: how often the platform tells of it. */
    record Says(int line, String text, Optional<String> by, boolean isPrivate, int repeats) implements Turn {}

    record Sends(int line, String kind, String name, Optional<String> speech) implements Turn {}

    record Joins(int line, Optional<String> by) implements Turn {}

    record Leaves(int line) implements Turn {}

    record ColleagueSays(int line, String name, String text) implements Turn {}

    record OperatorActs(int line, Act act, String words, boolean isRefused) implements Turn {}

    record ClockMoves(int line, Optional<Duration> ahead, Optional<LocalTime> to) implements Turn {}

    record Answered(int line, Expected expected) implements Turn {}

    record Silent(int line, String why) implements Turn {}

    record HasTicket(
            int line,
            Optional<String> reason,
            Optional<String> department,
            Optional<String> level,
            Optional<String> state,
            Optional<String> also,
            boolean somebodyIsCalled)
            implements Turn {}

    record NoTicket(int line, String why) implements Turn {}

    record Lessons(int line, String course, int count) implements Turn {}

    /** What an operator can do with a conversation. */
    enum Act {
        TAKES_OVER,
        SAYS,
        HANDS_BACK,
        RESOLVES,
        REOPENS
    }

    /** What a message must be: a text by its key, an answer by its code, or certain words. */
    record Expected(
            Optional<String> textKey,
            Optional<String> answer,
            List<String> contains,
            List<String> without,
            Optional<String> from) {

        @Override
        public String toString() {
            StringBuilder words = new StringBuilder();
            textKey.ifPresent(key -> words.append("the text ").append(key));
            answer.ifPresent(code -> words.append("the answer ").append(code));
            from.ifPresent(name -> words.append(" from ").append(name));
            if (!contains.isEmpty()) {
                words.append(" with ").append(contains);
            }
            return without.isEmpty()
                    ? words.toString()
                    : words.append(" without ").append(without).toString();
        }
    }
}

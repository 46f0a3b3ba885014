package org.nuanqun.workbench;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.nuanqun.scripts.Passage;

/** Reads one line of a dialogue; the schema has seen to it that exactly one kind is named. */
final class TurnReader {

    private TurnReader() {}

    static Turn read(Passage turn) {
        int line = turn.line();
        if (turn.has("says")) {
            return says(turn, line);
        }
        if (turn.has("sends")) {
            return new Turn.Sends(
                    line, turn.text("sends"), turn.text("name", turn.text("sends")), turn.optionalText("speech"));
        }
        if (turn.has("joins")) {
            return new Turn.Joins(line, turn.optionalText("by"));
        }
        if (turn.has("leaves")) {
            return new Turn.Leaves(line);
        }
        if (turn.has("colleague")) {
            return new Turn.ColleagueSays(
                    line,
                    turn.at("colleague").text("name"),
                    turn.at("colleague").text("says"));
        }
        if (turn.has("operator")) {
            return operator(turn, line);
        }
        return turn.has("clock") ? clock(turn, line) : expectation(turn, line);
    }

    private static Turn says(Passage turn, int line) {
        return new Turn.Says(
                line,
                turn.text("says"),
                turn.optionalText("by"),
                turn.yes("private", false),
                turn.number("repeats", 1));
    }

    private static Turn expectation(Passage turn, int line) {
        if (turn.has("answered")) {
            return new Turn.Answered(line, expected(turn.at("answered")));
        }
        if (turn.has("silent")) {
            return new Turn.Silent(line, turn.text("silent"));
        }
        if (turn.has("no-ticket")) {
            return new Turn.NoTicket(line, turn.text("no-ticket"));
        }
        if (turn.has("lessons")) {
            return new Turn.Lessons(
                    line, turn.at("lessons").text("course"), turn.at("lessons").number("count"));
        }
        return ticket(turn.at("ticket"), line);
    }

    private static Turn.Expected expected(Passage passage) {
        Optional<String> safety = passage.optionalText("safety").map(family -> "safety." + family);
        return new Turn.Expected(
                safety.or(() -> passage.optionalText("text")),
                passage.optionalText("answer"),
                passage.texts("contains"),
                passage.texts("without"),
                passage.optionalText("from"));
    }

    private static Turn ticket(Passage passage, int line) {
        return new Turn.HasTicket(
                line,
                passage.optionalText("reason"),
                passage.optionalText("department"),
                passage.optionalText("level"),
                passage.optionalText("state"),
                passage.optionalText("also"),
                passage.yes("called", false));
    }

    private static Turn operator(Passage turn, int line) {
        Passage acts = turn.at("operator");
        boolean isRefused = turn.yes("refused", false);
        if (acts.isText()) {
            Turn.Act act =
                    switch (acts.text()) {
                        case "takes over" -> Turn.Act.TAKES_OVER;
                        case "hands back" -> Turn.Act.HANDS_BACK;
                        default -> Turn.Act.REOPENS;
                    };
            return new Turn.OperatorActs(line, act, "", isRefused);
        }
        return acts.has("says")
                ? new Turn.OperatorActs(line, Turn.Act.SAYS, acts.text("says"), isRefused)
                : new Turn.OperatorActs(line, Turn.Act.RESOLVES, acts.text("resolves"), isRefused);
    }

    private static Turn clock(Passage turn, int line) {
        String words = turn.text("clock");
        return words.startsWith("+")
                ? new Turn.ClockMoves(line, Optional.of(ahead(words.substring(1))), Optional.empty())
                : new Turn.ClockMoves(
                        line, Optional.empty(), Optional.of(LocalTime.parse(words.substring("to ".length()))));
    }

    private static Duration ahead(String words) {
        int amount = Integer.parseInt(words.substring(0, words.length() - 1));
        return switch (words.charAt(words.length() - 1)) {
            case 'd' -> Duration.ofDays(amount);
            case 'h' -> Duration.ofHours(amount);
            default -> Duration.ofMinutes(amount);
        };
    }
}

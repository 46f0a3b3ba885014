package org.nuanqun.workbench;

import java.util.List;
import java.util.Optional;
import org.nuanqun.handoff.Ticket;
import org.nuanqun.scripts.CourseScript;
import org.nuanqun.scripts.Lesson;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.vocabulary.CourseCode;
import org.nuanqun.workbench.SandboxChats.Heard;

/** What must have come of what was said; throws {@link DialogueFailure} where it has not. */
final class DialogueExpects {

    private final DialogueCast cast;
    private final Situation situation;
    private final ScriptSet scripts;
    private final Patience patience;

    DialogueExpects(DialogueCast cast, Situation situation, ScriptSet scripts, Patience patience) {
        this.cast = cast;
        this.situation = situation;
        this.scripts = scripts;
        this.patience = patience;
    }

    void welcome(int line) {
        answered(new Turn.Answered(
                line,
                new Turn.Expected(
                        Optional.of("welcome.group"), Optional.empty(), List.of(), List.of(), Optional.empty())));
    }

    void answered(Turn.Answered turn) {
        ExpectedWords words = new ExpectedWords(turn, scripts);
        Heard found = patience.await(
                        () -> cast.unread().stream().filter(words::areIn).findFirst())
                .orElseThrow(() -> new DialogueFailure(turn.line(), "expected " + turn.expected()));
        cast.read(found);
    }

    void silent(Turn.Silent turn) {
        patience.untilSettled();
        cast.unread().stream().filter(Heard::isBot).findFirst().ifPresent(said -> {
            throw new DialogueFailure(
                    turn.line(), "expected silence (%s), but heard: %s".formatted(turn.why(), said.text()));
        });
    }

    void ticket(Turn.HasTicket turn) {
        ExpectedTicket expected = new ExpectedTicket(turn);
        Optional<Ticket> found = patience.await(() -> latestTicket().filter(expected::is));
        if (found.isEmpty()) {
            String there = latestTicket().map(ExpectedTicket::told).orElse("none");
            throw new DialogueFailure(
                    turn.line(), "expected a ticket %s; there is %s".formatted(expected.told(), there));
        }
    }

    void noTicket(Turn.NoTicket turn) {
        patience.untilSettled();
        situation.openTicket(cast.chat()).ifPresent(open -> {
            throw new DialogueFailure(
                    turn.line(),
                    "expected no ticket (%s), but there is %s".formatted(turn.why(), ExpectedTicket.told(open)));
        });
    }

    void lessons(Turn.Lessons turn) {
        CourseScript course = Optional.ofNullable(scripts.courses().get(new CourseCode(turn.course())))
                .orElseThrow(
                        () -> new DialogueFailure(turn.line(), "there is no course '%s'".formatted(turn.course())));
        patience.untilSettled();
        long heard = lessonsHeard(course);
        if (heard != turn.count()) {
            throw new DialogueFailure(
                    turn.line(),
                    "expected %d lessons of %s, each once; heard %d".formatted(turn.count(), turn.course(), heard));
        }
    }

    private Optional<Ticket> latestTicket() {
        return situation.latestTicket(cast.chat()).or(() -> situation.latestTicket(cast.chatOneToOne()));
    }

    private long lessonsHeard(CourseScript course) {
        return cast.everything().stream()
                .filter(message -> course.lessons().stream().map(Lesson::text).anyMatch(message.text()::contains))
                .count();
    }
}

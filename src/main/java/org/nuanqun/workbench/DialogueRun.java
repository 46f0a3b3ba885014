package org.nuanqun.workbench;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.nuanqun.handoff.HandoffRefused;
import org.nuanqun.handoff.Ticket;
import org.nuanqun.scripts.AnswerScript;
import org.nuanqun.scripts.CourseScript;
import org.nuanqun.scripts.Lesson;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.vocabulary.CourseCode;
import org.nuanqun.workbench.SandboxChats.Heard;

/** One dialogue under way: takes its turns one after the other. */
final class DialogueRun {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(40);
    private static final Duration QUIET_AFTERWARDS = Duration.ofMillis(250);

    private final DialogueCast cast;
    private final OperatorPlay operator;
    private final Situation situation;
    private final ScriptSet scripts;
    private int line = 1;

    DialogueRun(DialogueCast cast, OperatorPlay operator, Situation situation, ScriptSet scripts) {
        this.cast = cast;
        this.operator = operator;
        this.situation = situation;
        this.scripts = scripts;
    }

    int line() {
        return line;
    }

    /** Somebody must be there to be called; the patient's own joining is over before the first turn. */
    void begin(Dialogue dialogue) {
        operator.operator();
        dialogue.at().ifPresent(cast::moveTo);
        boolean isWelcomeExpected = dialogue.turns().getFirst() instanceof Turn.Answered;
        if (dialogue.place().isGroup() && !isWelcomeExpected) {
            answered(new Turn.Answered(1, welcome()));
        }
    }

    void take(Turn turn) {
        line = turn.line();
        switch (turn) {
            case Turn.Says says -> cast.say(says);
            case Turn.Sends sends -> cast.send(sends);
            case Turn.Joins joins -> cast.join(joins.by());
            case Turn.Leaves leaves -> cast.leave();
            case Turn.ColleagueSays says -> cast.colleagueSays(says);
            case Turn.OperatorActs acts -> operator(acts);
            case Turn.ClockMoves(int at, Optional<Duration> ahead, var to) -> {
                settle();
                ahead.ifPresent(cast::advance);
                to.ifPresent(cast::moveTo);
            }
            case Turn.Answered answered -> answered(answered);
            case Turn.Silent silent -> silent(silent);
            case Turn.HasTicket ticket -> ticket(ticket);
            case Turn.NoTicket noTicket -> noTicket(noTicket);
            case Turn.Lessons lessons -> lessons(lessons);
        }
    }

    /** What the service decided, for an author who wonders why. */
    List<String> decisions() {
        return Stream.concat(
                        situation.decisions(cast.chat()).stream(), situation.decisions(cast.chatOneToOne()).stream())
                .distinct()
                .map(decision -> "decided: " + decision)
                .toList();
    }

    void end() {
        try {
            operator.tidyUp(situation.conversation(cast.chat()));
            operator.tidyUp(situation.conversation(cast.chatOneToOne()));
        } catch (RuntimeException left) {
            // What stays open concerns only this dialogue's people.
        }
    }

    private void operator(Turn.OperatorActs acts) {
        settle();
        boolean isRefused = false;
        try {
            operator.act(acts, situation.conversation(cast.chat()));
        } catch (HandoffRefused refused) {
            isRefused = true;
        }
        if (isRefused != acts.isRefused()) {
            throw missed("the operator's act to be " + (acts.isRefused() ? "refused" : "done"));
        }
    }

    private void answered(Turn.Answered turn) {
        Heard found = within(() -> cast.unread().stream()
                        .filter(message -> fits(message, turn.expected()))
                        .findFirst())
                .orElseThrow(() -> missed(turn.expected().toString()));
        cast.read(found);
    }

    private boolean fits(Heard message, Turn.Expected expected) {
        return expected.textKey()
                        .map(key -> scripts.texts().isSaid(key, message.text()))
                        .orElse(true)
                && expected.answer()
                        .map(code -> message.text().contains(answer(code)))
                        .orElse(true)
                && expected.from().map(message.from()::contains).orElse(message.isBot())
                && expected.contains().stream().allMatch(message.text()::contains)
                && expected.without().stream().noneMatch(message.text()::contains);
    }

    private String answer(String code) {
        return scripts.answers().stream()
                .filter(answer -> answer.code().equals(code))
                .map(AnswerScript::answer)
                .findFirst()
                .orElseThrow(() -> new DialogueFailure(line, "there is no answer '%s' in answers/".formatted(code)));
    }

    private void silent(Turn.Silent turn) {
        settle();
        pause(QUIET_AFTERWARDS);
        List<Heard> said = cast.unread().stream().filter(Heard::isBot).toList();
        if (!said.isEmpty()) {
            throw new DialogueFailure(
                    turn.line(),
                    "expected silence (%s), but heard: %s"
                            .formatted(turn.why(), said.getFirst().text()));
        }
    }

    private void ticket(Turn.HasTicket turn) {
        Optional<Ticket> found = within(() -> latestTicket().filter(ticket -> fits(ticket, turn)));
        if (found.isEmpty()) {
            String there = latestTicket().map(DialogueRun::told).orElse("none");
            throw missed("a ticket %s; there is %s".formatted(told(turn), there));
        }
    }

    private Optional<Ticket> latestTicket() {
        return situation.latestTicket(cast.chat()).or(() -> situation.latestTicket(cast.chatOneToOne()));
    }

    private static boolean fits(Ticket ticket, Turn.HasTicket turn) {
        return turn.reason().map(ticket.reason().name()::equals).orElse(true)
                && turn.department().map(ticket.department().value()::equals).orElse(true)
                && turn.level()
                        .map(level -> ticket.level().map(Enum::name).equals(Optional.of(level)))
                        .orElse(true)
                && turn.state().map(ticket.state().name()::equals).orElse(true)
                && (!turn.somebodyIsCalled() || ticket.notified().isPresent());
    }

    private void noTicket(Turn.NoTicket turn) {
        settle();
        Optional<Ticket> open = situation.openTicket(cast.chat());
        if (open.isPresent()) {
            throw new DialogueFailure(
                    turn.line(), "expected no ticket (%s), but there is %s".formatted(turn.why(), told(open.get())));
        }
    }

    private void lessons(Turn.Lessons turn) {
        CourseScript course = Optional.ofNullable(scripts.courses().get(new CourseCode(turn.course())))
                .orElseThrow(() -> new DialogueFailure(line, "there is no course '%s'".formatted(turn.course())));
        within(() -> Optional.of(lessonsHeard(course)).filter(count -> count >= turn.count()));
        pause(QUIET_AFTERWARDS);
        long heard = lessonsHeard(course);
        if (heard != turn.count()) {
            throw missed("%d lessons of %s, each once; heard %d".formatted(turn.count(), turn.course(), heard));
        }
    }

    private long lessonsHeard(CourseScript course) {
        return cast.everything().stream()
                .filter(message -> course.lessons().stream().map(Lesson::text).anyMatch(message.text()::contains))
                .count();
    }

    private void settle() {
        within(() -> Optional.of(true)
                .filter(yes -> situation.isSettled(cast.chat()) && situation.isSettled(cast.chatOneToOne())));
    }

    private static Turn.Expected welcome() {
        return new Turn.Expected(
                Optional.of("welcome.group"), Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    private DialogueFailure missed(String what) {
        return new DialogueFailure(line, "expected " + what);
    }

    private static String told(Turn.HasTicket turn) {
        return String.join(
                " ",
                turn.reason().orElse(""),
                turn.department().orElse(""),
                turn.level().orElse(""),
                turn.state().orElse(""));
    }

    private static String told(Ticket ticket) {
        return "%s %s %s %s"
                .formatted(
                        ticket.reason(),
                        ticket.department(),
                        ticket.level().map(Enum::name).orElse("-"),
                        ticket.state());
    }

    private static <T> Optional<T> within(Supplier<Optional<T>> look) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        Optional<T> seen = look.get();
        while (seen.isEmpty() && System.nanoTime() < until) {
            pause(LOOK_AGAIN);
            seen = look.get();
        }
        return seen;
    }

    private static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}

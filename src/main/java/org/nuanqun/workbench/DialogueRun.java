package org.nuanqun.workbench;

import java.util.List;
import java.util.stream.Stream;
import org.nuanqun.handoff.HandoffRefused;
import org.nuanqun.scripts.ScriptSet;

/** One dialogue under way: takes its turns one after the other. */
final class DialogueRun {

    private final DialogueCast cast;
    private final OperatorPlay operator;
    private final Situation situation;
    private final Patience patience;
    private final DialogueExpects expects;
    private int line = 1;

    DialogueRun(DialogueCast cast, OperatorPlay operator, Situation situation, ScriptSet scripts) {
        this.cast = cast;
        this.operator = operator;
        this.situation = situation;
        this.patience = new Patience(() -> situation.isSettled(cast.chats()));
        this.expects = new DialogueExpects(cast, situation, scripts, patience);
    }

    int line() {
        return line;
    }

    /** The patient's own joining is over before the first turn. */
    void begin(Dialogue dialogue) {
        dialogue.at().ifPresent(cast::moveTo);
        boolean isWelcomeExpected = dialogue.turns().getFirst() instanceof Turn.Answered;
        if (dialogue.place().isGroup() && !isWelcomeExpected) {
            expects.welcome(line);
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
            case Turn.ClockMoves moves -> clock(moves);
            case Turn.Answered answered -> expects.answered(answered);
            case Turn.Silent silent -> expects.silent(silent);
            case Turn.HasTicket ticket -> expects.ticket(ticket);
            case Turn.NoTicket noTicket -> expects.noTicket(noTicket);
            case Turn.Lessons lessons -> expects.lessons(lessons);
        }
    }

    /** What the service decided, for an author who wonders why. */
    List<String> decisions() {
        return Stream.of(cast.chat(), cast.chatOneToOne())
                .distinct()
                .flatMap(chat -> situation.decisions(chat).stream())
                .map(decision -> "decided: " + decision)
                .toList();
    }

    /** A ticket left waiting would be called for at every hour the next dialogues travel through, and lessons likewise. */
    void end() {
        cast.chats().forEach(chat -> operator.tidyUp(situation.conversation(chat)));
        cast.people().forEach(situation::endCourses);
    }

    private void clock(Turn.ClockMoves moves) {
        patience.untilSettled();
        moves.ahead().ifPresent(cast::advance);
        moves.to().ifPresent(cast::moveTo);
    }

    private void operator(Turn.OperatorActs acts) {
        patience.untilSettled();
        boolean isRefused = false;
        try {
            operator.act(acts, situation.conversation(cast.chat()));
        } catch (HandoffRefused refused) {
            isRefused = true;
        }
        if (isRefused != acts.isRefused()) {
            throw new DialogueFailure(
                    line, "expected the operator's act to be " + (acts.isRefused() ? "refused" : "done"));
        }
    }
}

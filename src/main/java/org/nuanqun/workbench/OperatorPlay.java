package org.nuanqun.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.handoff.HandoffRefused;
import org.nuanqun.handoff.Ticket;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.staff.NewColleague;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.staff.Staff;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.OperatorId;

/** Plays the operator of a dialogue, through the same door as the console. */
@ApplicationScoped
class OperatorPlay {

    private static final String LOGIN = "dialogues";

    private final Handoff handoff;
    private final Staff staff;
    private final Scripts scripts;
    private final Clock clock;

    OperatorPlay(Handoff handoff, Staff staff, Scripts scripts, Clock clock) {
        this.handoff = handoff;
        this.staff = staff;
        this.scripts = scripts;
        this.clock = clock;
    }

    void act(Turn.OperatorActs turn, ConversationId conversation) {
        switch (turn.act()) {
            case TAKES_OVER -> handoff.takeOver(conversation, operator(), clock.instant());
            case SAYS -> handoff.reply(conversation, operator(), turn.words(), clock.instant());
            case HANDS_BACK -> handoff.handBack(conversation, operator(), clock.instant());
            case RESOLVES -> handoff.resolve(ticket(conversation).id(), operator(), turn.words(), clock.instant());
            case REOPENS -> handoff.reopen(ticket(conversation).id(), operator(), clock.instant());
        }
    }

    /** Leaves nothing open behind that is not in a colleague's hands. */
    void tidyUp(ConversationId conversation) {
        handoff.openFor(conversation).ifPresent(open -> {
            try {
                handoff.takeOver(conversation, operator(), clock.instant());
                handoff.resolve(open.id(), operator(), "对话演练结束", clock.instant());
            } catch (HandoffRefused held) {
                // a colleague of the dialogue took it in her own client: it waits for nobody
            }
        });
    }

    OperatorId operator() {
        return staff.operators().stream()
                .filter(known -> known.login().equals(LOGIN))
                .map(Operator::id)
                .findFirst()
                .orElseGet(this::hired);
    }

    private OperatorId hired() {
        NewColleague colleague = new NewColleague(
                "赵敏",
                LOGIN,
                "社群护士",
                Role.OPERATOR,
                scripts.current().departments().keySet());
        return staff.add(colleague).operator().id();
    }

    private Ticket ticket(ConversationId conversation) {
        return handoff.openFor(conversation)
                .or(() -> handoff.allFor(conversation).stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("there is no ticket to act on"));
    }
}

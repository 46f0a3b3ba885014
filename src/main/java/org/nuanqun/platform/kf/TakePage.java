package org.nuanqun.platform.kf;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.nuanqun.platform.EventIntake;
import org.nuanqun.platform.LeaveToSpeak;
import org.nuanqun.platform.OutcomeChanged;
import org.nuanqun.platform.PlatformEvent;

/** Records a page and moves the cursor past it, both or neither. */
@ApplicationScoped
class TakePage {

    private final EventIntake intake;
    private final KfCursors cursors;
    private final FollowSessions follow;
    private final Event<OutcomeChanged> outcomes;
    private final Event<LeaveToSpeak> leaves;

    TakePage(
            EventIntake intake,
            KfCursors cursors,
            FollowSessions follow,
            Event<OutcomeChanged> outcomes,
            Event<LeaveToSpeak> leaves) {
        this.intake = intake;
        this.cursors = cursors;
        this.follow = follow;
        this.outcomes = outcomes;
        this.leaves = leaves;
    }

    /**
     * How many events were new and not history.
     *
     * @throws IllegalStateException if another reader took over, which undoes all of it
     */
    @Transactional
    int take(KfAccount account, KfCursors.Turn turn, KfPage page, Map<String, String> nicknames, Instant now) {
        TellKfMessage tell = new TellKfMessage(account, nicknames);
        int fresh = intake.receive(events(tell, page, turn.connectedAt(), false), now);
        intake.receiveAsHistory(events(tell, page, turn.connectedAt(), true), now);
        page.messages().forEach(message -> follow.told(account.id(), message));
        page.messages().stream()
                .flatMap(message -> tell.outcome(message).stream())
                .forEach(outcomes::fire);
        page.messages().stream()
                .flatMap(message -> Codes.in(account, message, turn.connectedAt()).stream())
                .forEach(leaves::fire);
        if (!cursors.move(turn, page.nextCursor())) {
            throw new IllegalStateException("another reader of " + account.id() + " took over");
        }
        return fresh;
    }

    private static List<PlatformEvent> events(TellKfMessage tell, KfPage page, Instant connectedAt, boolean old) {
        return page.messages().stream()
                .filter(message -> isOld(message, connectedAt) == old)
                .flatMap(message -> tell.event(message).stream())
                .toList();
    }

    private static boolean isOld(JsonNode message, Instant connectedAt) {
        return TellKfMessage.sentAt(message).isBefore(connectedAt);
    }
}

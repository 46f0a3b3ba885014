package org.nuanqun.platform.kf;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.Greeting;
import org.nuanqun.platform.LeaveToSpeak;
import org.nuanqun.platform.manners.ApiAnswer;

/** Codes that let one thing be said when a session moves, and how long each is good. Manual: document/path/95122. */
final class Codes {

    static final Duration AFTER_THE_END = Duration.ofSeconds(20);

    private static final Duration WHILE_SHE_SERVES = Duration.ofHours(48);

    private Codes() {}

    /** Nothing for what is history, and for a move without a code. */
    static Optional<LeaveToSpeak> in(KfAccount account, JsonNode message, Instant connectedAt) {
        JsonNode event = message.path("event");
        Instant at = TellKfMessage.sentAt(message);
        int change = event.path("change_type").asInt(0);
        boolean mayHaveOne = KfPage.isSessionMoved(message)
                && (change == SessionMoves.FROM_POOL || change == SessionMoves.ENDED)
                && !at.isBefore(connectedAt);
        return !mayHaveOne
                ? Optional.empty()
                : of(
                        account,
                        KfPage.customerOf(message),
                        change == SessionMoves.ENDED
                                ? ""
                                : event.path("new_servicer_userid").asText(""),
                        event.path("msg_code").asText(""),
                        at);
    }

    /** What the answer to a move brought, "" if nothing. */
    static String in(ApiAnswer.Well moved) {
        return moved.body().path("msg_code").asText("");
    }

    /** @param servicer who serves now, "" where the session is over */
    static Optional<LeaveToSpeak> of(KfAccount account, String customer, String servicer, String code, Instant at) {
        Duration life = servicer.isEmpty() ? AFTER_THE_END : WHILE_SHE_SERVES;
        String name = servicer.isEmpty() ? "" : account.nameOf(servicer);
        return code.isEmpty() || customer.isEmpty()
                ? Optional.empty()
                : Optional.of(new LeaveToSpeak(
                        account.id(), Chat.oneToOne(customer), name, new Greeting(code, at.plus(life))));
    }
}

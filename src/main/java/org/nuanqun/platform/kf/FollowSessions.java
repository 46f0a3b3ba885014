package org.nuanqun.platform.kf;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.nuanqun.vocabulary.AccountId;

/** What a line of a page says of who serves, history included: a session goes on over the moment we were connected. */
@ApplicationScoped
class FollowSessions {

    private final Sessions sessions;

    FollowSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    void told(AccountId account, JsonNode message) {
        String customer = KfPage.customerOf(message);
        if (customer.isEmpty()) {
            return;
        }
        if (KfPage.isSessionMoved(message)) {
            moved(account, customer, message.path("event"));
        } else if (message.path("origin").asInt(0) == KfPage.FROM_CUSTOMER) {
            sessions.heard(account, customer);
        } else if (message.path("origin").asInt(0) == KfPage.FROM_COLLEAGUE) {
            sessions.is(
                    account,
                    customer,
                    Session.COLLEAGUE,
                    message.path("servicer_userid").asText(""));
        }
    }

    private void moved(AccountId account, String customer, JsonNode event) {
        boolean isOver = event.path("change_type").asInt(0) == SessionMoves.ENDED;
        sessions.is(
                account,
                customer,
                isOver ? Session.ENDED : Session.COLLEAGUE,
                isOver ? "" : event.path("new_servicer_userid").asText(""));
    }
}

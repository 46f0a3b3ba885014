package org.nuanqun.platform.kf;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.nuanqun.vocabulary.AccountId;

/** What a line of a page says of who serves, history included: a session goes on over the moment we were connected. */
@ApplicationScoped
class FollowSessions {

    private static final int FROM_CUSTOMER = 3;
    private static final int FROM_COLLEAGUE = 5;
    private static final int CHANGE_ENDED = 3;

    private final Sessions sessions;

    FollowSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    void told(AccountId account, JsonNode message) {
        String customer = KfPage.customerOf(message);
        if (customer.isEmpty()) {
            return;
        }
        JsonNode event = message.path("event");
        if (event.path("event_type").asText("").equals("session_status_change")) {
            moved(account, customer, event);
        } else if (message.path("origin").asInt(0) == FROM_CUSTOMER) {
            sessions.heard(account, customer);
        } else if (message.path("origin").asInt(0) == FROM_COLLEAGUE) {
            sessions.is(
                    account,
                    customer,
                    Session.COLLEAGUE,
                    message.path("servicer_userid").asText(""));
        }
    }

    private void moved(AccountId account, String customer, JsonNode event) {
        boolean isOver = event.path("change_type").asInt(0) == CHANGE_ENDED;
        sessions.is(
                account,
                customer,
                isOver ? Session.ENDED : Session.COLLEAGUE,
                isOver ? "" : event.path("new_servicer_userid").asText(""));
    }
}

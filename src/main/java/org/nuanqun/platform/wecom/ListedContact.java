package org.nuanqun.platform.wecom;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.vocabulary.AccountId;

/** One customer of one colleague in the platform's list. Manual: document/path/92994. */
record ListedContact(String member, String contact, String name, Instant since, String state, int addWay) {

    /** The administrator passed her on; she did not come. */
    private static final int ASSIGNED = 202;

    static ListedContact of(JsonNode one) {
        JsonNode follow = one.path("follow_info");
        JsonNode contact = one.path("external_contact");
        return new ListedContact(
                follow.path("userid").asText(""),
                contact.path("external_userid").asText(""),
                contact.path("name").asText(""),
                Instant.ofEpochSecond(follow.path("createtime").asLong(0)),
                follow.path("state").asText(""),
                follow.path("add_way").asInt(0));
    }

    Follows.Pair pair() {
        return new Follows.Pair(member, contact);
    }

    boolean isReadable() {
        return !member.isEmpty() && !contact.isEmpty();
    }

    boolean wasPassedOn() {
        return addWay == ASSIGNED;
    }

    /** As a callback would have told it, without leave to greet: its seconds are long over. */
    PlatformEvent joined(AccountId account) {
        return new PlatformEvent.MemberJoined(
                account,
                "contact:%s:%s:%d".formatted(member, contact, since.getEpochSecond()),
                since,
                Chat.oneToOne(contact),
                name,
                Optional.of(state).filter(one -> !one.isEmpty()));
    }
}

package org.nuanqun.platform.wecom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.handover.Handover;
import org.nuanqun.platform.manners.ApiAnswer;

/**
 * Asks how customers decided who are passed on: a day without a no means yes.
 * Manual: developer.work.weixin.qq.com/document/path/94088 and 94082.
 */
@ApplicationScoped
class AskHandovers {

    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final int DONE = 1;
    private static final int REFUSED = 3;
    private static final int TAKER_IS_FULL = 4;

    private final CorporationApi api;
    private final HandoverRows rows;

    AskHandovers(CorporationApi api, HandoverRows rows) {
        this.api = api;
        this.rows = rows;
    }

    void open(WecomAccount account) {
        rows.toAsk(account.id(), account.settings().duration("handover-every", EVERY))
                .forEach(handover -> ask(account, handover));
    }

    private void ask(WecomAccount account, Handover handover) {
        String path =
                handover.hasLeft() ? "externalcontact/resigned/transfer_result" : "externalcontact/transfer_result";
        String cursor = "";
        do {
            ObjectNode body = CorporationApi.object()
                    .put("handover_userid", handover.giver())
                    .put("takeover_userid", handover.taker())
                    .put("cursor", cursor);
            if (!(api.post(account.settings(), path, body) instanceof ApiAnswer.Well well)) {
                return;
            }
            well.body().path("customer").forEach(one -> told(handover, one));
            cursor = well.body().path("next_cursor").asText("");
        } while (!cursor.isEmpty());
    }

    /** Who waits still waits; what the platform tells of others belongs to another handover. */
    private void told(Handover handover, JsonNode one) {
        String key = one.path("external_userid").asText();
        boolean isOurs = handover.items().stream()
                .anyMatch(item -> item.key().contentEquals(key) && item.standing() == Handover.Standing.WAITING);
        if (!isOurs) {
            return;
        }
        switch (one.path("status").asInt()) {
            case DONE -> become(handover, key, Handover.Standing.DONE, "");
            case REFUSED -> become(handover, key, Handover.Standing.REFUSED, "客户不愿意换人（the customer said no）");
            case TAKER_IS_FULL ->
                become(
                        handover,
                        key,
                        Handover.Standing.REFUSED,
                        "接的同事客户已满，请换一位（the one who takes has as many customers as allowed; choose another）");
            default -> {}
        }
    }

    private void become(Handover handover, String key, Handover.Standing standing, String why) {
        rows.become(handover.id(), Handover.Kind.CUSTOMER, key, standing, why);
    }
}

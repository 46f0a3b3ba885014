package org.nuanqun.platform.wecom;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.manners.ApiAnswer;

/** Asks the platform about customer groups: those a callback hinted at, and in longer steps all, to find what was missed. */
@ApplicationScoped
class AskGroups {

    private static final int AT_A_LOOK = 50;
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(10);

    private final CorporationApi api;
    private final WecomGroups groups;
    private final MeterRegistry meters;
    private final Clock clock;

    AskGroups(CorporationApi api, WecomGroups groups, MeterRegistry meters, Clock clock) {
        this.api = api;
        this.groups = groups;
        this.meters = meters;
        this.clock = clock;
    }

    /** The hinted ones; how many were asked about. */
    int hinted(WecomAccount account) {
        var due = groups.toAsk(account.id(), AT_A_LOOK);
        due.forEach(group -> ask(account, group));
        return due.size();
    }

    /** All of them; what no callback told is counted as healed. */
    void all(WecomAccount account) {
        String cursor = "";
        do {
            var body = CorporationApi.object()
                    .put("status_filter", 0)
                    .put("cursor", cursor)
                    .put("limit", 1000);
            if (!(api.post(account.settings(), "externalcontact/groupchat/list", body)
                    instanceof ApiAnswer.Well well)) {
                return;
            }
            well.body()
                    .path("group_chat_list")
                    .forEach(group -> heal(account, group.path("chat_id").asText()));
            cursor = well.body().path("next_cursor").asText("");
        } while (!cursor.isEmpty());
    }

    private void heal(WecomAccount account, String group) {
        meters.counter("platform.healed", "platform", WecomAccount.PLATFORM, "kind", "member")
                .increment(ask(account, group));
    }

    /** How many comings and goings were new. */
    int ask(WecomAccount account, String group) {
        var body = CorporationApi.object().put("chat_id", group).put("need_name", 1);
        return switch (api.post(account.settings(), "externalcontact/groupchat/get", body)) {
            case ApiAnswer.Well well -> groups.learn(account, GroupDetail.of(well.body()), clock.instant());
            case ApiAnswer.Failed failed -> notAnswered(account, group, failed.outcome());
        };
    }

    private int notAnswered(WecomAccount account, String group, DeliveryOutcome outcome) {
        switch (outcome) {
            case DeliveryOutcome.RecipientLeft _ -> groups.gone(account.id(), group);
            case DeliveryOutcome.TryLater later -> groups.askAgain(account.id(), group, later.after());
            case DeliveryOutcome.Refused _,
                    DeliveryOutcome.Unknown _,
                    DeliveryOutcome.Delivered _,
                    DeliveryOutcome.AwaitsTap _ -> groups.askAgain(account.id(), group, AFTER_TROUBLE);
        }
        return 0;
    }
}

package org.nuanqun.platform.wecom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.manners.ApiAnswer;

/** Asks what became of drafts, since no callback tells. Manual: developer.work.weixin.qq.com/document/path/93338. */
@ApplicationScoped
class AskDrafts {

    private static final int AT_A_LOOK = 50;
    private static final int SENT = 1;
    private static final int NOT_A_CONTACT = 2;
    private static final int ONE_TOO_MANY = 3;

    private final CorporationApi api;
    private final Drafts drafts;
    private final Clock clock;

    AskDrafts(CorporationApi api, Drafts drafts, Clock clock) {
        this.api = api;
        this.drafts = drafts;
        this.clock = clock;
    }

    void open(WecomAccount account) {
        drafts.toAsk(account, AT_A_LOOK, clock.instant()).forEach(draft -> ask(account, draft));
    }

    private void ask(WecomAccount account, Drafts.Draft draft) {
        Optional<DeliveryOutcome> ending = ending(account, draft);
        if (ending.isEmpty() && draft.isOver()) {
            cancel(account, draft.task());
            ending = Optional.of(new DeliveryOutcome.Refused("没有同事在时限内确认（nobody confirmed it in time）"));
        }
        if (ending.isEmpty() && draft.isForgotten() && account.remindsAt(LocalTime.now(clock))) {
            remind(account, draft.task());
        }
        ending.ifPresent(outcome -> drafts.ended(account.id(), draft.task(), outcome));
    }

    private Optional<DeliveryOutcome> ending(WecomAccount account, Drafts.Draft draft) {
        ObjectNode which = CorporationApi.object().put("msgid", draft.task()).put("limit", 500);
        if (!(api.post(account.settings(), "externalcontact/get_groupmsg_task", which)
                instanceof ApiAnswer.Well tasks)) {
            return Optional.empty();
        }
        for (JsonNode task : tasks.body().path("task_list")) {
            Optional<DeliveryOutcome> result =
                    result(account, draft, task.path("userid").asText());
            if (result.isPresent()) {
                return result;
            }
        }
        return Optional.empty();
    }

    private Optional<DeliveryOutcome> result(WecomAccount account, Drafts.Draft draft, String colleague) {
        ObjectNode which = CorporationApi.object()
                .put("msgid", draft.task())
                .put("userid", colleague)
                .put("limit", 1000);
        if (!(api.post(account.settings(), "externalcontact/get_groupmsg_send_result", which)
                instanceof ApiAnswer.Well results)) {
            return Optional.empty();
        }
        for (JsonNode one : results.body().path("send_list")) {
            if (isFor(draft, one)) {
                return read(draft, one.path("status").asInt());
            }
        }
        return Optional.empty();
    }

    private static boolean isFor(Drafts.Draft draft, JsonNode one) {
        return draft.group().isEmpty()
                ? one.path("external_userid").asText().contentEquals(draft.person())
                : one.path("chat_id").asText().contentEquals(draft.group());
    }

    /** The numbers of a result; those of a task differ. */
    private static Optional<DeliveryOutcome> read(Drafts.Draft draft, int status) {
        return switch (status) {
            case SENT -> Optional.of(new DeliveryOutcome.Delivered(draft.task()));
            case NOT_A_CONTACT -> Optional.of(new DeliveryOutcome.RecipientLeft());
            case ONE_TOO_MANY ->
                Optional.of(new DeliveryOutcome.Refused("这个月的群发次数已用完（the monthly number of such messages is used up）"));
            default -> Optional.empty();
        };
    }

    /** Once, and not again where the platform will not: it allows three a day. */
    private void remind(WecomAccount account, String task) {
        ApiAnswer answer = api.post(
                account.settings(),
                "externalcontact/remind_groupmsg_send",
                CorporationApi.object().put("msgid", task));
        boolean isLater =
                answer instanceof ApiAnswer.Failed failed && failed.outcome() instanceof DeliveryOutcome.TryLater;
        if (!isLater) {
            drafts.reminded(account.id(), task);
        }
    }

    private void cancel(WecomAccount account, String task) {
        api.post(
                account.settings(),
                "externalcontact/cancel_groupmsg_send",
                CorporationApi.object().put("msgid", task));
    }
}

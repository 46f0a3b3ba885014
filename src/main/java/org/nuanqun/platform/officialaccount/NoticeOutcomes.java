package org.nuanqun.platform.officialaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.OutcomeChanged;
import org.nuanqun.platform.envelope.Fields;
import org.nuanqun.vocabulary.AccountId;

/**
 * What became of template and subscription messages, of which the platform first says only that it took them. Manual:
 * developers.weixin.qq.com, 模板消息 and 订阅通知, events TEMPLATESENDJOBFINISH and subscribe_msg_sent_event.
 */
@ApplicationScoped
class NoticeOutcomes {

    private static final String SENT = "SubscribeMsgSentEvent";
    private static final String REFUSES = "粉丝拒收消息（the fan refuses messages）";
    private static final String FAILED = "平台没有送到（the platform did not deliver it）";

    private final OpenNotices open;
    private final Event<OutcomeChanged> outcomes;

    NoticeOutcomes(OpenNotices open, Event<OutcomeChanged> outcomes) {
        this.open = open;
        this.outcomes = outcomes;
    }

    /** False if the callback tells of no outcome. Which messages it is of is remembered together with what it says of them. */
    @Transactional
    boolean take(AccountId account, Fields callback) {
        switch (callback.text("Event").toLowerCase(Locale.ROOT)) {
            case "templatesendjobfinish" -> {
                String id = callback.required("MsgID");
                outcomes.fire(new OutcomeChanged(account, id, ofTemplate(id, callback.text("Status"))));
            }
            case "subscribe_msg_sent_event" -> sent(account, callback);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Each item of such an event: XML nests a list, JSON may name it either way. */
    static Stream<Fields> items(Fields callback, String name) {
        return Stream.of(callback.all(name, "List"), callback.all(name), callback.all("List"))
                .map(found ->
                        found.stream().filter(one -> one.has("TemplateId")).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream);
    }

    private void sent(AccountId account, Fields callback) {
        String fan = callback.required("FromUserName");
        List<Fields> items = items(callback, SENT).toList();
        for (int i = 0; i < items.size(); i++) {
            sent(account, fan, items.get(i), callback.fingerprint() + ":" + i);
        }
    }

    /** Known by the id it was given when it was sent, or by ours where it was given none. */
    private void sent(AccountId account, String fan, Fields item, String identity) {
        Optional<String> ours = open.told(account, fan, item.required("TemplateId"), identity);
        Stream.concat(ours.stream(), Stream.of(item.text("MsgID")))
                .filter(id -> !id.isEmpty())
                .forEach(id -> outcomes.fire(new OutcomeChanged(account, id, ofSubscription(id, item))));
    }

    private static DeliveryOutcome ofTemplate(String id, String status) {
        String said = status.toLowerCase(Locale.ROOT);
        return said.equals("success")
                ? new DeliveryOutcome.Delivered(id)
                : new DeliveryOutcome.Refused(said.contains("block") ? REFUSES : FAILED);
    }

    private static DeliveryOutcome ofSubscription(String id, Fields item) {
        int code = Math.toIntExact(item.number(0, "ErrorCode"));
        if (code == 0) {
            return new DeliveryOutcome.Delivered(id);
        }
        return new DeliveryOutcome.Refused(
                OfficialApi.ERRORS.knows(code) ? OfficialApi.ERRORS.of(code).words() : FAILED);
    }
}

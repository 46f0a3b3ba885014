package org.nuanqun.platform.bridge;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.nuanqun.database.Sql;
import org.nuanqun.platform.Capabilities;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.OutcomeChanged;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.platform.envelope.Fields;
import org.nuanqun.platform.envelope.JsonFields;
import org.nuanqun.platform.envelope.Unreadable;
import org.nuanqun.vocabulary.AccountId;

/** What a gateway says about itself: what it allows, and what became of a message later. */
@ApplicationScoped
class BridgeReports {

    /** Until a gateway says otherwise it is taken to hear and say, and not to know our ids. */
    private static final Capabilities UNDECLARED =
            new Capabilities(true, true, false, Optional.empty(), OptionalInt.empty(), false);

    private final Sql sql;
    private final Event<OutcomeChanged> outcomes;

    BridgeReports(Sql sql, Event<OutcomeChanged> outcomes) {
        this.sql = sql;
        this.outcomes = outcomes;
    }

    WebhookReading take(BridgeAccount account, Fields body, JsonNode raw, Instant at) {
        switch (body.text("type")) {
            case "capabilities.declared" -> declare(account.id(), body.text("data", "group", "key"), raw, at);
            case "outcome.changed" -> outcomes.fire(outcome(account.id(), body));
            default -> {
                return new WebhookReading.Ignored("a type the contract does not know");
            }
        }
        return new WebhookReading.Ignored("taken note of");
    }

    /** What was declared for the group, else for the whole gateway. */
    Capabilities of(AccountId account, Chat chat) {
        return sql.first(
                        "select declared from bridge_capabilities where account = ? and group_key in (?, '')"
                                + " order by group_key desc limit 1",
                        row -> row.getString(1),
                        account.toString(),
                        chat.group().orElse(""))
                .map(declared -> read(JsonFields.tree(declared.getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .orElse(UNDECLARED);
    }

    private void declare(AccountId account, String group, JsonNode raw, Instant at) {
        read(raw.path("data"));
        sql.update(
                """
                insert into bridge_capabilities as c (account, group_key, declared, declared_at) values (?, ?, ?, ?)
                on conflict (account, group_key) do update
                set declared = excluded.declared, declared_at = excluded.declared_at
                where c.declared_at <= excluded.declared_at""",
                account.toString(),
                group,
                raw.path("data").toString(),
                at);
    }

    private static Capabilities read(JsonNode data) {
        JsonNode window = data.path("replyWindow");
        return new Capabilities(
                data.path("mayHearWords").asBoolean(true),
                data.path("mayReplyByItself").asBoolean(true),
                data.path("needsConfirmation").asBoolean(false),
                window.isObject() ? Optional.of(window(window)) : Optional.empty(),
                data.has("dailyQuota") ? OptionalInt.of(data.path("dailyQuota").asInt()) : OptionalInt.empty(),
                data.path("knowsOwnId").asBoolean(false));
    }

    private static Capabilities.ReplyWindow window(JsonNode window) {
        int messages = window.path("messages").asInt(0);
        long seconds = window.path("seconds").asLong(0);
        if (messages < 1 || seconds < 1) {
            throw new Unreadable("a replyWindow without messages and seconds");
        }
        return new Capabilities.ReplyWindow(messages, Duration.ofSeconds(seconds));
    }

    private static OutcomeChanged outcome(AccountId account, Fields body) {
        String id = body.required("data", "messageId");
        DeliveryOutcome outcome =
                switch (body.required("data", "outcome")) {
                    case "delivered" -> new DeliveryOutcome.Delivered(id);
                    case "refused" -> new DeliveryOutcome.Refused(body.text("data", "reason"));
                    case "recipient-left" -> new DeliveryOutcome.RecipientLeft();
                    default -> throw new Unreadable("an outcome the contract does not know");
                };
        return new OutcomeChanged(account, id, outcome);
    }
}

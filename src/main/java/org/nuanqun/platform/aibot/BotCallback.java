package org.nuanqun.platform.aibot;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.platform.WebhookRequest;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.envelope.CallbackKey;
import org.nuanqun.platform.envelope.CallbackSettings;
import org.nuanqun.platform.envelope.EncryptedCallback;
import org.nuanqun.platform.envelope.Fields;
import org.nuanqun.platform.envelope.Unreadable;

/** Reads a callback of the robot, sealed for nobody by name. Manual: document/path/101033. */
final class BotCallback {

    static final String NOBODY = "";

    private final AccountSettings account;
    private final EncryptedCallback callback;
    private final Turns turns;
    private final BotCards cards;

    BotCallback(AccountSettings account, Duration window, Turns turns, BotCards cards) {
        this.account = account;
        this.callback = CallbackSettings.callback(account, NOBODY, window);
        this.turns = turns;
        this.cards = cards;
    }

    record Opened(Fields fields, CallbackKey key) {}

    WebhookReading read(WebhookRequest request) {
        return switch (callback.hear(request)) {
            case EncryptedCallback.Verification check -> new WebhookReading.Handshake(check.answer());
            case EncryptedCallback.Message message -> read(message, request);
            case EncryptedCallback.TurnedAway away -> away.reading();
        };
    }

    Optional<Opened> open(WebhookRequest request) {
        return callback.hear(request) instanceof EncryptedCallback.Message message
                ? Optional.of(new Opened(EncryptedCallback.read(message.body()), message.key()))
                : Optional.empty();
    }

    private WebhookReading read(EncryptedCallback.Message message, WebhookRequest request) {
        try {
            Fields fields = EncryptedCallback.read(message.body());
            Optional<BotReply> reply = atOnce(fields);
            if (reply.isPresent()) {
                return new WebhookReading.Handshake(reply.get().sealed(message.key(), request));
            }
            List<PlatformEvent> events = new TellBotMessage(
                            account.id(), words -> turns.wasSaid(account.id(), TellBotMessage.chat(fields), words))
                    .of(fields, request.receivedAt());
            return events.isEmpty()
                    ? new WebhookReading.Ignored("nothing to record")
                    : new WebhookReading.Events(events, Optional.of(message.seal()));
        } catch (Unreadable e) {
            return new WebhookReading.Malformed(e.why());
        }
    }

    /** What is answered without anything to record: the rest of an answer, a second touch, somebody who opens the chat. */
    private Optional<BotReply> atOnce(Fields fields) {
        if (fields.required("msgtype").equals("stream")) {
            return Optional.of(rest(fields.required("stream", "id")));
        }
        if (fields.text("event", "eventtype").equals("enter_chat")) {
            return account.text("welcome-text").map(BotReply::welcome);
        }
        return BotTap.of(fields).flatMap(tap -> cards.chosenBy(account.id(), tap.task(), tap.person())
                .map(before -> BotReply.chosen(tap.task(), tap.person(), before)));
    }

    /** Of an answer we do not know, the end; and the end when the platform soon stops asking. */
    private BotReply rest(String stream) {
        turns.endIfLate(account.id(), stream, account.text("late-text", "还需要一点时间，回答会另外发给您。"));
        return answer(turns.find(account.id(), stream).orElse(new Turns.Turn(stream, "", true, "")));
    }

    BotReply answer(Turns.Turn turn) {
        return BotReply.answer(
                turn,
                account.text("waiting-text", "正在查看，请稍等……"),
                turn.task().isEmpty() ? Optional.empty() : cards.find(account.id(), turn.task()));
    }
}

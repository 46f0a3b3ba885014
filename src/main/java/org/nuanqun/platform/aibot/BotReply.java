package org.nuanqun.platform.aibot;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.util.Optional;
import org.nuanqun.platform.WebhookRequest;
import org.nuanqun.platform.corporation.Utf8;
import org.nuanqun.platform.envelope.CallbackKey;
import org.nuanqun.platform.envelope.SealedReply;

/**
 * What goes back in the same breath, sealed with the callback's key and with the nonce of the request, which the platform wants
 * back. Manual: document/path/101031.
 */
record BotReply(ObjectNode message) {

    static final int LONGEST_WORDS = 20_480;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** The answer as far as it has come, all of it each time; with its card once it is finished. */
    static BotReply answer(Turns.Turn turn, String waiting, Optional<BotCard> card) {
        boolean hasCard = turn.isFinished() && card.isPresent();
        ObjectNode reply = object().put("msgtype", hasCard ? "stream_with_template_card" : "stream");
        ObjectNode stream = reply.putObject("stream")
                .put("id", turn.stream())
                .put("finish", turn.isFinished())
                .put("content", turn.content().isEmpty() ? waiting : Utf8.cut(turn.content(), LONGEST_WORDS));
        stream.putObject("feedback").put("id", Utf8.cut(turn.stream(), 256));
        card.filter(_ -> hasCard).ifPresent(one -> reply.set("template_card", one.below()));
        return new BotReply(reply);
    }

    /** Only for somebody who just opened the chat. */
    static BotReply welcome(String words) {
        ObjectNode reply = object().put("msgtype", "text");
        reply.putObject("text").put("content", words);
        return new BotReply(reply);
    }

    static BotReply chosen(String task, String person, String tap) {
        ObjectNode reply = object().put("response_type", "update_template_card");
        reply.putArray("userids").add(person);
        reply.set("template_card", BotCard.chosen(task, tap));
        return new BotReply(reply);
    }

    String sealed(CallbackKey key, WebhookRequest request) {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        return SealedReply.of(
                        key,
                        message.toString(),
                        BotCallback.NOBODY,
                        String.valueOf(request.receivedAt().getEpochSecond()),
                        request.query().getOrDefault("nonce", ""),
                        random)
                .asJson(true);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}

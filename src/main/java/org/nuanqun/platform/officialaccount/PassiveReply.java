package org.nuanqun.platform.officialaccount;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.time.Instant;
import org.nuanqun.platform.envelope.SealedReply;

/** An answer in the same breath, in the form in which the message came. */
final class PassiveReply {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final OfficialAccount account;

    PassiveReply(OfficialAccount account) {
        this.account = account;
    }

    String to(OfficialCallback.Opened message, String words, Instant now) {
        String text = message.isJson() ? json(message, words, now) : xml(message, words, now);
        return message.key()
                .map(key -> {
                    byte[] random = new byte[16];
                    RANDOM.nextBytes(random);
                    String nonce = String.valueOf(RANDOM.nextInt(1_000_000_000));
                    SealedReply reply = SealedReply.of(
                            key, text, account.app(), String.valueOf(now.getEpochSecond()), nonce, random);
                    return message.isJson() ? reply.asJson(false) : reply.asXml();
                })
                .orElse(text);
    }

    private static String xml(OfficialCallback.Opened message, String words, Instant now) {
        return "<xml><ToUserName>" + cdata(message.fields().text("FromUserName")) + "</ToUserName><FromUserName>"
                + cdata(message.fields().text("ToUserName")) + "</FromUserName><CreateTime>" + now.getEpochSecond()
                + "</CreateTime><MsgType><![CDATA[text]]></MsgType><Content>" + cdata(words) + "</Content></xml>";
    }

    private static String json(OfficialCallback.Opened message, String words, Instant now) {
        ObjectNode reply = JsonNodeFactory.instance.objectNode();
        return reply.put("ToUserName", message.fields().text("FromUserName"))
                .put("FromUserName", message.fields().text("ToUserName"))
                .put("CreateTime", now.getEpochSecond())
                .put("MsgType", "text")
                .put("Content", words)
                .toString();
    }

    private static String cdata(String text) {
        return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>";
    }
}

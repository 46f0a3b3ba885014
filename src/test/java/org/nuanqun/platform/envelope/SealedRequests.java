package org.nuanqun.platform.envelope;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.nuanqun.platform.WebhookRequest;

/** Webhooks as the sealed platforms send them, for tests. */
public final class SealedRequests {

    public static final String TOKEN = "QDG6eK";
    public static final String AES_KEY = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C";

    private static final CallbackKey KEY = new CallbackKey(TOKEN, AesKey.of(AES_KEY));
    private static final CallbackKey OTHER = new CallbackKey("kz7Yx62CH8SaLN", AesKey.of(AES_KEY));

    private final String account;
    private final String receiver;
    private final Instant at;

    public SealedRequests(String account, String receiver, Instant at) {
        this.account = account;
        this.receiver = receiver;
        this.at = at;
    }

    public WebhookRequest of(String message) {
        return of(message, KEY);
    }

    /** The same envelope, signed by somebody without the token. */
    public WebhookRequest forged(WebhookRequest genuine) {
        WebhookRequest other = of("<xml><MsgType>text</MsgType></xml>", OTHER);
        return new WebhookRequest(genuine.account(), other.query(), Map.of(), genuine.body(), at);
    }

    /** One character of what is sealed is another one. */
    public WebhookRequest altered(WebhookRequest genuine) {
        String body = new String(genuine.body(), StandardCharsets.UTF_8);
        int place = body.indexOf("<Encrypt>") + 40;
        char other = body.charAt(place) == 'A' ? 'B' : 'A';
        String changed = body.substring(0, place) + other + body.substring(place + 1);
        return new WebhookRequest(
                genuine.account(), genuine.query(), Map.of(), changed.getBytes(StandardCharsets.UTF_8), at);
    }

    private WebhookRequest of(String message, CallbackKey key) {
        SealedReply reply =
                SealedReply.of(key, message, receiver, String.valueOf(at.getEpochSecond()), "7", new byte[16]);
        Map<String, String> query = new HashMap<>();
        query.put("msg_signature", reply.signature());
        query.put("timestamp", reply.timestamp());
        query.put("nonce", reply.nonce());
        query.put("encrypt_type", "aes");
        String body = "<xml><ToUserName><![CDATA[x]]></ToUserName><Encrypt>" + reply.sealed() + "</Encrypt></xml>";
        return new WebhookRequest(account, query, Map.of(), body.getBytes(StandardCharsets.UTF_8), at);
    }
}

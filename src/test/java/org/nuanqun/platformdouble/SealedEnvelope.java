package org.nuanqun.platformdouble;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.nuanqun.platform.envelope.AesKey;
import org.nuanqun.platform.envelope.CallbackCipher;
import org.nuanqun.platform.envelope.CallbackKey;
import org.nuanqun.platform.envelope.EncryptedCallback;
import org.nuanqun.platform.envelope.SealedReply;

/** Signed and sealed, as the corporations' platforms do it; JSON stays JSON. */
final class SealedEnvelope implements Envelope {

    private static final CallbackKey KEY = new CallbackKey(Callbacks.TOKEN, AesKey.of(Callbacks.AES_KEY));

    private final SecureRandom random = new SecureRandom();
    private final DoubleClock clock;
    private final String receiver;

    SealedEnvelope(DoubleClock clock, String receiver) {
        this.clock = clock;
        this.receiver = receiver;
    }

    @Override
    public Wrapped wrap(String message) {
        SealedReply reply = seal(message);
        return message.startsWith("{")
                ? new Wrapped(query(reply), "application/json", "{\"encrypt\":\"" + reply.sealed() + "\"}")
                : new Wrapped(query(reply), "text/xml", xml(reply));
    }

    @Override
    public String check(String words) {
        SealedReply reply = seal(words);
        return query(reply) + "&echostr=" + URLEncoder.encode(reply.sealed(), StandardCharsets.UTF_8);
    }

    @Override
    public String open(String answer) {
        String sealed =
                EncryptedCallback.read(answer.getBytes(StandardCharsets.UTF_8)).text("Encrypt");
        return new CallbackCipher(KEY.aesKey())
                .open(sealed)
                .map(opened -> new String(opened.message(), StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException("an answer that the platform cannot open"));
    }

    SealedReply seal(String message) {
        byte[] sixteen = new byte[16];
        random.nextBytes(sixteen);
        String nonce = String.valueOf(Math.abs(random.nextInt()));
        return SealedReply.of(KEY, message, receiver, String.valueOf(clock.now().getEpochSecond()), nonce, sixteen);
    }

    static String query(SealedReply reply) {
        return "?msg_signature=" + reply.signature() + "&timestamp=" + reply.timestamp() + "&nonce=" + reply.nonce();
    }

    private String xml(SealedReply reply) {
        return "<xml><ToUserName><![CDATA[" + receiver + "]]></ToUserName><Encrypt><![CDATA[" + reply.sealed()
                + "]]></Encrypt></xml>";
    }
}

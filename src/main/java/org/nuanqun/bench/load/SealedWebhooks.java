package org.nuanqun.bench.load;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;
import org.nuanqun.platform.envelope.AesKey;
import org.nuanqun.platform.envelope.CallbackKey;
import org.nuanqun.platform.envelope.SealedReply;
import org.nuanqun.time.RealTime;

/** Callbacks as the sealed platforms post them: encrypted, and signed over what is encrypted. */
public final class SealedWebhooks {

    public static final String APP = "wxBench";
    public static final String TOKEN = "benchToken";
    public static final String AES_KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final CallbackKey key = new CallbackKey(TOKEN, AesKey.of(AES_KEY));
    private final SecureRandom random = new SecureRandom();
    private final URI address;

    /** @param address where the callbacks go, whole */
    public SealedWebhooks(URI address) {
        this.address = address;
    }

    /** A word of thanks from somebody: it is recorded, thought about, and needs no answer. */
    public HttpRequest thanks(int person) {
        return sealed(person, "<MsgType>text</MsgType><Content>谢谢大家</Content><MsgId>" + id() + "</MsgId>");
    }

    /** Opened and read like any other, but of no interest: nothing is stored. */
    public HttpRequest ofNoInterest(int person) {
        return sealed(person, "<MsgType>event</MsgType><Event>VIEW</Event><EventKey>" + id() + "</EventKey>");
    }

    private static long id() {
        return UUID.randomUUID().getMostSignificantBits() & Long.MAX_VALUE;
    }

    private HttpRequest sealed(int person, String what) {
        byte[] sixteen = new byte[16];
        random.nextBytes(sixteen);
        long seconds = RealTime.now().getEpochSecond();
        String message = "<xml><ToUserName>gh_bench</ToUserName><FromUserName>bench-" + person
                + "</FromUserName><CreateTime>" + seconds + "</CreateTime>" + what + "</xml>";
        SealedReply envelope = SealedReply.of(
                key, message, APP, String.valueOf(seconds), String.valueOf(random.nextInt(1_000_000_000)), sixteen);
        String query = "?encrypt_type=aes&msg_signature=" + envelope.signature() + "&timestamp=" + envelope.timestamp()
                + "&nonce=" + envelope.nonce();
        return HttpRequest.newBuilder(URI.create(address + query))
                .timeout(PATIENCE)
                .header("content-type", "text/xml")
                .POST(BodyPublishers.ofString(
                        "<xml><ToUserName>gh_bench</ToUserName><Encrypt>" + envelope.sealed() + "</Encrypt></xml>"))
                .build();
    }
}

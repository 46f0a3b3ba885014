package org.nuanqun.platformdouble;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.nuanqun.platform.envelope.AesKey;
import org.nuanqun.platform.envelope.CallbackCipher;
import org.nuanqun.platform.envelope.CallbackKey;
import org.nuanqun.platform.envelope.EncryptedCallback;
import org.nuanqun.platform.envelope.SealedReply;

/** Calls a service back as the platforms do: signed and sealed, within five seconds, three times at most. */
public final class Callbacks {

    public static final String TOKEN = "QDG6eK";
    public static final String AES_KEY = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C";

    private static final int ATTEMPTS = 3;

    private final HttpClient http = HttpClient.newHttpClient();
    private final SecureRandom random = new SecureRandom();
    private final CallbackKey key = new CallbackKey(TOKEN, AesKey.of(AES_KEY));
    private final DoubleClock clock;
    private final String receiver;
    private final String more;
    private final List<String> keptBack = new ArrayList<>();
    private volatile String address = "";
    private volatile boolean isDropping;
    private volatile boolean isReordering;
    private volatile int copies = 1;

    private volatile String lastAnswer = "";

    Callbacks(DoubleClock clock, String receiver) {
        this(clock, receiver, "");
    }

    /** @param more what this platform adds to the query of each callback */
    Callbacks(DoubleClock clock, String receiver, String more) {
        this.clock = clock;
        this.receiver = receiver;
        this.more = more;
    }

    /** Where the service listens: the callback address an administrator would enter. */
    public void goTo(String url) {
        address = url;
    }

    public void drop(boolean isOn) {
        isDropping = isOn;
    }

    /** Every second callback overtakes the one before it. */
    public void reorder(boolean isOn) {
        isReordering = isOn;
    }

    public void repeat(int times) {
        copies = times;
    }

    /** The check of an address; what it answered. */
    public String check(String words) {
        SealedReply reply = seal(words);
        String query = query(reply) + "&echostr=" + URLEncoder.encode(reply.sealed(), StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(URI.create(address + query)).GET(), Duration.ofSeconds(1))
                .body();
    }

    /** What was answered in the same breath, with its envelope taken off; "" if nothing was. */
    String lastAnswer() {
        if (lastAnswer.isBlank()) {
            return "";
        }
        String sealed = EncryptedCallback.read(lastAnswer.getBytes(StandardCharsets.UTF_8))
                .text("Encrypt");
        return new CallbackCipher(key.aesKey())
                .open(sealed)
                .map(opened -> new String(opened.message(), StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException("an answer that the platform cannot open"));
    }

    /** Tells one event; the status of the last attempt, 0 if it was dropped, kept back or not taken. */
    int tell(String xml) {
        if (isDropping || address.isEmpty()) {
            return 0;
        }
        if (isReordering && keptBack.isEmpty()) {
            keptBack.add(xml);
            return 0;
        }
        int status = insist(xml);
        keptBack.forEach(this::insist);
        keptBack.clear();
        return status;
    }

    private int insist(String xml) {
        int status = 0;
        for (int copy = 0; copy < copies; copy++) {
            for (int attempt = 0; attempt < ATTEMPTS && status / 100 != 2; attempt++) {
                status = post(xml);
            }
            status = copy + 1 < copies ? 0 : status;
        }
        return status;
    }

    private int post(String message) {
        SealedReply reply = seal(message);
        String body = "<xml><ToUserName><![CDATA[" + receiver + "]]></ToUserName><Encrypt><![CDATA[" + reply.sealed()
                + "]]></Encrypt></xml>";
        Answer answer = send(
                HttpRequest.newBuilder(URI.create(address + query(reply) + more))
                        .header("Content-Type", "text/xml")
                        .POST(HttpRequest.BodyPublishers.ofString(message.startsWith("{") ? json(reply) : body)),
                Duration.ofSeconds(5));
        lastAnswer = answer.status() == 200 ? answer.body() : "";
        return answer.status();
    }

    private static String json(SealedReply reply) {
        return "{\"encrypt\":\"" + reply.sealed() + "\"}";
    }

    private record Answer(int status, String body) {}

    private Answer send(HttpRequest.Builder request, Duration within) {
        try {
            HttpResponse<String> response =
                    http.send(request.timeout(within).build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            return new Answer(0, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(0, "");
        }
    }

    private SealedReply seal(String message) {
        byte[] sixteen = new byte[16];
        random.nextBytes(sixteen);
        String nonce = String.valueOf(Math.abs(random.nextInt()));
        return SealedReply.of(key, message, receiver, String.valueOf(clock.now().getEpochSecond()), nonce, sixteen);
    }

    private static String query(SealedReply reply) {
        return "?msg_signature=" + reply.signature() + "&timestamp=" + reply.timestamp() + "&nonce=" + reply.nonce();
    }
}

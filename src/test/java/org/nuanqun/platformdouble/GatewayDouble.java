package org.nuanqun.platformdouble;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.nuanqun.platform.envelope.SigningKey;

/** A gateway of somebody's own that keeps to deploy/bridge: it checks every signature, and knows what it had already. */
public final class GatewayDouble implements AutoCloseable {

    public static final String KEY = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    public static final String NEXT_KEY = "C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

    private final HttpClient http = HttpClient.newHttpClient();
    private final DoubleClock clock = new DoubleClock();
    private final Map<String, JsonNode> taken = new LinkedHashMap<>();
    private final List<Attempt> attempts = new ArrayList<>();
    private final Queue<Mood> moods = new ConcurrentLinkedQueue<>();
    private final WireMockServer server;
    private volatile String key = KEY;
    private volatile String address = "";
    private int told;

    public GatewayDouble() {
        server =
                new WireMockServer(WireMockConfiguration.options().dynamicPort().extensions(new Answers()));
        server.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(WireMock.ok()));
        server.start();
    }

    /** How the next call goes, before anything is answered as usual. */
    public enum Mood {
        STUMBLES,
        BUSY_FOR_A_SECOND,
        SAYS_NOTHING,
        TAKES_AND_STUMBLES
    }

    /** One call that was signed rightly. */
    public record Attempt(String id, Instant at) {}

    public String url() {
        return server.baseUrl() + "/messages";
    }

    public void goTo(String url) {
        address = url;
    }

    /** From now on it knows no other key, neither to sign nor to check. */
    public void knowsOnly(String base64) {
        key = base64;
    }

    public void next(Mood... next) {
        moods.addAll(List.of(next));
    }

    /** What it said, or keeps as drafts, in order, each once. */
    public synchronized List<JsonNode> taken() {
        return List.copyOf(taken.values());
    }

    public synchronized List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    /** Tells something; the status of the answer. */
    public int tells(String type, Consumer<ObjectNode> data) {
        ObjectNode event = Call.JSON
                .createObjectNode()
                .put("type", type)
                .put("timestamp", clock.now().toString());
        data.accept(event.putObject("data"));
        return post("msg_" + System.nanoTime() + "_" + told++, event.toString());
    }

    public int writes(String person, String words) {
        return tells("message.received", data -> {
            data.putObject("person").put("key", person).put("name", "林静");
            data.put("text", words);
        });
    }

    public int confirms(JsonNode draft) {
        return tells("outcome.changed", data -> data.put("messageId", messageId(draft))
                .put("outcome", "delivered"));
    }

    @Override
    public void close() {
        server.stop();
    }

    private int post(String id, String body) {
        String time = String.valueOf(clock.now().getEpochSecond());
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try {
            return http.send(
                            HttpRequest.newBuilder(URI.create(address))
                                    .header("webhook-id", id)
                                    .header("webhook-timestamp", time)
                                    .header(
                                            "webhook-signature",
                                            SigningKey.of(key).sign(id, time, bytes))
                                    .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static String messageId(JsonNode message) {
        return "m-" + message.path("id").asText();
    }

    private synchronized ResponseDefinitionBuilder answer(Request call) {
        if (!isSigned(call)) {
            return WireMock.aResponse().withStatus(401);
        }
        JsonNode message = Call.read(call.getBodyAsString()).path("data");
        attempts.add(new Attempt(message.path("id").asText(), clock.now()));
        Mood mood = moods.poll();
        return mood == null ? take(message) : inMood(mood, message);
    }

    private ResponseDefinitionBuilder inMood(Mood mood, JsonNode message) {
        return switch (mood) {
            case STUMBLES -> WireMock.aResponse().withStatus(500);
            case BUSY_FOR_A_SECOND -> WireMock.aResponse().withStatus(429).withHeader("Retry-After", "1");
            case SAYS_NOTHING -> WireMock.aResponse().withFixedDelay(6_000);
            case TAKES_AND_STUMBLES -> {
                take(message);
                yield WireMock.aResponse().withStatus(502);
            }
        };
    }

    private ResponseDefinitionBuilder take(JsonNode message) {
        boolean isRepeat = taken.putIfAbsent(message.path("id").asText(), message) != null;
        ObjectNode answer = Call.JSON.createObjectNode().put("messageId", messageId(message));
        if (message.path("draft").asBoolean()) {
            answer.put("awaitsTapUntil", clock.now().plusSeconds(3600).toString());
        }
        return WireMock.aResponse().withStatus(isRepeat ? 409 : 200).withBody(answer.toString());
    }

    private boolean isSigned(Request call) {
        return SigningKey.of(key)
                .fits(
                        call.getHeader("webhook-signature"),
                        call.getHeader("webhook-id"),
                        call.getHeader("webhook-timestamp"),
                        call.getBody());
    }

    private final class Answers implements ResponseDefinitionTransformerV2 {

        @Override
        public String getName() {
            return "gateway";
        }

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            return answer(event.getRequest()).build();
        }
    }
}

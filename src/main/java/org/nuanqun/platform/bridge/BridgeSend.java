package org.nuanqun.platform.bridge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.OutboundMessage;
import org.nuanqun.platform.accounts.AccountsConfig;
import org.nuanqun.platform.envelope.JsonFields;
import org.nuanqun.platform.envelope.Unreadable;
import org.nuanqun.platform.manners.HttpAnswer;
import org.nuanqun.platform.manners.Pace;
import org.nuanqun.platform.manners.PlatformHttp;

/** Calls the gateway, signed as its webhooks are. The id of a message is ours and stays the same when a call is repeated. */
@ApplicationScoped
class BridgeSend {

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final Duration SOON = Duration.ofSeconds(2);

    private final PlatformHttp http;
    private final Pace pace;
    private final Duration within;

    BridgeSend(PlatformHttp http, Pace pace, AccountsConfig config) {
        this.http = http;
        this.pace = pace;
        this.within = config.callWithin();
    }

    /**
     * @param isDraft whether the gateway is to keep it until a colleague confirms
     * @param now real time: the other side judges the signature by its own clock
     */
    DeliveryOutcome message(BridgeAccount account, OutboundMessage message, boolean isDraft, Instant now) {
        HttpUrl url = HttpUrl.parse(account.url());
        if (url == null) {
            return new DeliveryOutcome.Refused("the file of the account names no address to call");
        }
        Pace.Limit limit = new Pace.Limit(account.settings().number("per-minute", 600), Duration.ofMinutes(1));
        Duration wait = pace.take(account.id() + " messages", limit);
        if (!wait.isZero()) {
            return new DeliveryOutcome.TryLater(wait, "waiting for our turn at the platform");
        }
        DeliveryOutcome outcome =
                outcome(http.call(request(account, url, body(message, isDraft, now), message.ownId(), now), within));
        if (outcome instanceof DeliveryOutcome.TryLater later && later.after().compareTo(SOON) > 0) {
            pace.pause(account.id() + " messages", later.after());
        }
        return outcome;
    }

    private static Request request(BridgeAccount account, HttpUrl url, ObjectNode said, String ownId, Instant now) {
        byte[] body = said.toString().getBytes(StandardCharsets.UTF_8);
        String timestamp = String.valueOf(now.getEpochSecond());
        String id = "msg_" + ownId;
        return new Request.Builder()
                .url(url)
                .header("webhook-id", id)
                .header("webhook-timestamp", timestamp)
                .header("webhook-signature", signatures(account, id, timestamp, body))
                .post(RequestBody.create(body, JSON))
                .build();
    }

    /** One for each key, so that a gateway that knows only the old or only the new one takes it. */
    private static String signatures(BridgeAccount account, String id, String timestamp, byte[] body) {
        return account.keys().stream().map(key -> key.sign(id, timestamp, body)).collect(Collectors.joining(" "));
    }

    private static ObjectNode body(OutboundMessage message, boolean isDraft, Instant now) {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("type", "message.send")
                .put("timestamp", now.toString());
        ObjectNode data = body.putObject("data").put("id", message.ownId());
        message.chat().group().ifPresent(key -> data.putObject("group").put("key", key));
        message.chat().person().ifPresent(key -> data.putObject("person").put("key", key));
        data.putObject("speaker")
                .put("name", message.speaker().name())
                .put("role", message.speaker().role())
                .put("isBot", message.speaker().isBot());
        data.put("text", message.text()).put("draft", isDraft);
        message.mentions().forEach(data.putArray("mentions")::add);
        message.taps().forEach(data.putArray("taps")::add);
        message.greetingKey().ifPresent(key -> data.put("greetingKey", key));
        return body;
    }

    private static DeliveryOutcome outcome(HttpAnswer answer) {
        return switch (answer) {
            case HttpAnswer.NotReached _ -> new DeliveryOutcome.TryLater(SOON, "the platform cannot be reached");
            case HttpAnswer.NoAnswer silent -> new DeliveryOutcome.Unknown(silent.why());
            case HttpAnswer.Answered answered -> byStatus(answered);
        };
    }

    private static DeliveryOutcome byStatus(HttpAnswer.Answered answered) {
        return switch (answered.status()) {
            case 200, 201, 202, 409 -> taken(answered.body());
            case 410 -> new DeliveryOutcome.RecipientLeft();
            case 429, 503 -> new DeliveryOutcome.TryLater(answered.retryAfter().orElse(SOON), "the platform is busy");
            case 500, 502, 504 -> new DeliveryOutcome.Unknown("the platform stumbled: HTTP " + answered.status());
            default -> new DeliveryOutcome.Refused("the platform refused the call: HTTP " + answered.status());
        };
    }

    /** 409 as well: the gateway has it already and tells its id again. */
    private static DeliveryOutcome taken(byte[] body) {
        try {
            JsonNode answer = JsonFields.tree(body);
            String id = answer.path("messageId").asText("");
            if (answer.has("refused")) {
                return new DeliveryOutcome.Refused(answer.path("refused").asText());
            }
            if (answer.has("awaitsTapUntil")) {
                return new DeliveryOutcome.AwaitsTap(
                        id, Instant.parse(answer.path("awaitsTapUntil").asText()));
            }
            return id.isEmpty()
                    ? new DeliveryOutcome.Unknown("the platform said well and gave no message id")
                    : new DeliveryOutcome.Delivered(id);
        } catch (Unreadable | DateTimeException e) {
            return new DeliveryOutcome.Unknown("the platform's answer does not read");
        }
    }
}

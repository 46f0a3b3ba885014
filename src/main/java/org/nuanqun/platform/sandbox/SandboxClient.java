package org.nuanqun.platform.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.nuanqun.platform.Capabilities;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.OutboundMessage;

/** Calls the pretend platform over HTTP and turns however that ends into an outcome. */
final class SandboxClient {

    private static final MediaType JSON = MediaType.get("application/json");
    private static final Duration AGAIN_SOON = Duration.ofSeconds(2);

    private final OkHttpClient http;
    private final Supplier<String> url;
    private final Supplier<String> token;

    SandboxClient(Supplier<String> url, Supplier<String> token, Duration timeout) {
        // A repeat on a fresh connection could say a thing twice: whether to repeat is delivery's to decide.
        this.http = new OkHttpClient.Builder()
                .callTimeout(timeout)
                .connectTimeout(timeout)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .build();
        this.url = url;
        this.token = token;
    }

    DeliveryOutcome send(OutboundMessage message) {
        Request request = new Request.Builder()
                .url(at("messages").build())
                .header("Authorization", "Bearer " + token.get())
                .post(RequestBody.create(SandboxJson.write(Call.of(message)), JSON))
                .build();
        try (Response response = http.newCall(request).execute()) {
            return outcome(response);
        } catch (ConnectException e) {
            return new DeliveryOutcome.TryLater(AGAIN_SOON, "the platform cannot be reached");
        } catch (IOException e) {
            return new DeliveryOutcome.Unknown("the platform gave no answer in time");
        }
    }

    Optional<Capabilities> capabilities(Chat chat) {
        HttpUrl.Builder address = at("capabilities");
        chat.group().ifPresent(group -> address.addQueryParameter("group", group));
        Request request = new Request.Builder()
                .url(address.build())
                .header("Authorization", "Bearer " + token.get())
                .build();
        try (Response response = http.newCall(request).execute()) {
            return response.isSuccessful()
                    ? Optional.of(SandboxJson.read(response.body().string(), Capabilities.class))
                    : Optional.empty();
        } catch (IOException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private HttpUrl.Builder at(String what) {
        return HttpUrl.get(url.get()).newBuilder().addPathSegments("sandbox/platform/" + what);
    }

    private static DeliveryOutcome outcome(Response response) throws IOException {
        return switch (response.code()) {
            case 200 -> inside(response.body().string());
            case 429, 503 -> new DeliveryOutcome.TryLater(retryAfter(response), "the platform is busy");
            case 500, 502, 504 -> new DeliveryOutcome.Unknown("the platform stumbled: HTTP " + response.code());
            default -> new DeliveryOutcome.Refused("the platform refused the call: HTTP " + response.code());
        };
    }

    /** A code inside a 200 is the platform's real answer. */
    private static DeliveryOutcome inside(String body) {
        try {
            SentAnswer answer = SandboxJson.MAPPER.readValue(body, SentAnswer.class);
            return switch (answer.code()) {
                case SentAnswer.WELL -> accepted(answer);
                case SentAnswer.TOO_FAST ->
                    new DeliveryOutcome.TryLater(
                            Optional.ofNullable(answer.retryAfterMillis())
                                    .map(Duration::ofMillis)
                                    .orElse(AGAIN_SOON),
                            "the platform asks us to slow down");
                case SentAnswer.NOT_HERE -> new DeliveryOutcome.RecipientLeft();
                case SentAnswer.WINDOW_CLOSED -> new DeliveryOutcome.Refused("the reply window is closed");
                default -> new DeliveryOutcome.Refused("the platform refused: code " + answer.code());
            };
        } catch (JsonProcessingException e) {
            return new DeliveryOutcome.Unknown("the platform's answer does not read");
        }
    }

    private static DeliveryOutcome accepted(SentAnswer answer) {
        if (answer.task() != null && answer.deadline() != null) {
            return new DeliveryOutcome.AwaitsTap(answer.task(), answer.deadline());
        }
        return answer.id() == null
                ? new DeliveryOutcome.Unknown("the platform said well and gave no message id")
                : new DeliveryOutcome.Delivered(answer.id());
    }

    private static Duration retryAfter(Response response) {
        String header = response.header("Retry-After", "");
        return header.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(header)) : AGAIN_SOON;
    }

    /** The body of a call. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Call(
            String ownId,
            @Nullable String group,
            @Nullable String person,
            String name,
            String role,
            boolean isBot,
            String text,
            List<String> mentions,
            List<String> taps) {

        static Call of(OutboundMessage message) {
            return new Call(
                    message.ownId(),
                    message.chat().group().orElse(null),
                    message.chat().person().orElse(null),
                    message.speaker().name(),
                    message.speaker().role(),
                    message.speaker().isBot(),
                    message.text(),
                    message.mentions(),
                    message.taps());
        }
    }
}

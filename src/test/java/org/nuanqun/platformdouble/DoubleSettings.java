package org.nuanqun.platformdouble;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Set;

/** What may be set at a terminal: moods, habits, rates, apps and their scope. */
final class DoubleSettings {

    private final PlatformDouble platform;

    DoubleSettings(PlatformDouble platform) {
        this.platform = platform;
    }

    /** @param what the path after {@code /double/}; false if that is nothing to set */
    boolean set(String what, Call call) {
        switch (what) {
            case "moods" -> moods(call);
            case "habits" ->
                call.body().properties().forEach(one -> platform.habits()
                        .set(one.getKey(), one.getValue().asText()));
            case "rates" ->
                platform.rates()
                        .allow(
                                call.text("path"),
                                Rates.Of.valueOf(call.body()
                                        .path("of")
                                        .asText("corporation")
                                        .toUpperCase(java.util.Locale.ROOT)),
                                call.body().path("calls").asInt(),
                                Duration.parse(call.text("window")));
            case "apps" -> platform.tokens().allowApp(call.text("secret"), Set.copyOf(call.texts("may")));
            case "addresses" ->
                platform.tokens()
                        .trustOnly(
                                call.text("trusted"),
                                Duration.parse(call.body().path("after").asText("PT1M")));
            case "scope" -> platform.contacts().sees(Set.copyOf(call.texts("sees")));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void moods(Call call) {
        JsonNode body = call.body();
        platform.callbacks().drop(body.path("drop").asBoolean(false));
        platform.callbacks().reorder(body.path("reorder").asBoolean(false));
        platform.callbacks().repeat(body.path("repeat").asInt(1));
        if (body.path("invalidateTokens").asBoolean(false)) {
            platform.tokens().invalidate();
        }
        if (body.has("pass")) {
            platform.clock().pass(Duration.parse(call.text("pass")));
        }
        ofPath(call.text("path"), body);
    }

    private void ofPath(String path, JsonNode body) {
        if (body.has("refuseNext")) {
            platform.moods().refuseNext(path, body.path("refuseNext").asInt());
        }
        if (body.has("refuse")) {
            platform.moods().refuse(path, body.path("refuse").asInt());
        }
        if (body.path("loseNextAnswer").asBoolean(false)) {
            platform.moods().loseNextAnswer(path);
        }
        if (body.has("perMinute")) {
            platform.moods().allowPerMinute(path, body.path("perMinute").asInt());
        }
        if (body.has("atOnce")) {
            platform.moods().allowAtOnce(path, body.path("atOnce").asInt());
        }
    }
}

package org.nuanqun.platformdouble;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Calls a double over HTTP as any program would, with a token once it has one. */
final class Caller {

    private final HttpClient http = HttpClient.newHttpClient();
    private final PlatformDouble platform;
    private String token = "";

    Caller(PlatformDouble platform) {
        this.platform = platform;
    }

    Caller signedIn() {
        return signedIn(PlatformDouble.SECRET);
    }

    Caller signedIn(String secret) {
        token = fetch(secret).path("access_token").asText();
        return this;
    }

    /** From now on with a token got elsewhere. */
    Caller with(String given) {
        token = given;
        return this;
    }

    JsonNode fetch(String secret) {
        return get("/cgi-bin/gettoken?corpid=" + PlatformDouble.CORPORATION + "&corpsecret=" + secret);
    }

    static ObjectNode body() {
        return Call.JSON.createObjectNode();
    }

    JsonNode post(String path, JsonNode body) {
        return answer(HttpRequest.newBuilder(at(path)).POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    JsonNode get(String path) {
        return answer(HttpRequest.newBuilder(at(path)).GET());
    }

    /** The code of the answer, 0 if all is well. */
    int code(String path, JsonNode body) {
        return post(path, body).path("errcode").asInt();
    }

    private URI at(String path) {
        String mark = path.contains("?") ? "&" : "?";
        return URI.create(platform.url() + path + (token.isEmpty() ? "" : mark + "access_token=" + token));
    }

    private JsonNode answer(HttpRequest.Builder request) {
        try {
            return Call.read(http.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

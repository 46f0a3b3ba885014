package org.nuanqun.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nuanqun.database.StartRefused;

/** From a patient's pressing "send" to the bot's answer on her page, over HTTP both ways, one at a time. */
final class ReplyLatency {

    private static final int WARM_UP = 20;
    private static final int MESSAGES = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String QUESTION = "我不爱吃甜的，为什么会血糖高？";

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final TrialService service;

    ReplyLatency(TrialService service) {
        this.service = service;
    }

    List<Figure> measure() {
        List<Double> milliseconds = new ArrayList<>();
        for (int i = 0; i < WARM_UP + MESSAGES; i++) {
            double taken = askAsSomebodyNew(i);
            if (i >= WARM_UP) {
                milliseconds.add(taken);
            }
        }
        Sample sample = Sample.of(milliseconds);
        return List.of(
                Figure.of("message to reply, median", sample.median(), "ms"),
                Figure.of("message to reply, p99", sample.quantile(0.99), "ms"));
    }

    private double askAsSomebodyNew(int number) {
        String person = post("/sandbox/api/people", Map.of("name", "患者" + number))
                .path("key")
                .asText();
        long began = System.nanoTime();
        post("/sandbox/api/messages", Map.of("person", person, "text", QUESTION));
        while (get("/sandbox/api/messages?person=" + person).size() < 2) {
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new StartRefused(
                        "The bot left \"" + QUESTION + "\" unanswered for " + PATIENCE.toSeconds() + " s.");
            }
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private JsonNode post(String path, Map<String, String> body) {
        try {
            return send(HttpRequest.newBuilder(service.at(path))
                    .header("content-type", "application/json")
                    .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
                    .build());
        } catch (IOException e) {
            throw new StartRefused("The bench cannot write what to say: " + e.getMessage(), e);
        }
    }

    private JsonNode get(String path) {
        return send(HttpRequest.newBuilder(service.at(path)).build());
    }

    private JsonNode send(HttpRequest request) {
        try {
            return json.readTree(client.send(request, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new StartRefused("The service of the bench does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("The bench was interrupted.", e);
        }
    }
}

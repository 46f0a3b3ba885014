package org.nuanqun.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The sandbox platform as any client sees it: people, groups, words and the clock, over HTTP. */
final class SandboxChats {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final int LONGEST_OPENING = 300;

    /** A message as it stands in a chat. */
    record Heard(long sequence, String from, boolean isBot, boolean isOurs, String text) {}

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final String address;

    SandboxChats(int port) {
        this.address = "http://127.0.0.1:" + port + "/sandbox/api";
    }

    void waitUntilOpen() {
        for (int i = 0; i < LONGEST_OPENING && !isOpen(); i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    private boolean isOpen() {
        try {
            get("/people");
            return true;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    String newPerson(String name, Map<String, Object> more) {
        Map<String, Object> person = new HashMap<>(more);
        person.put("name", name);
        return post("/people", person).path("key").asText();
    }

    String newGroup(String name) {
        return post("/groups", Map.of("name", name)).path("key").asText();
    }

    void join(String group, String person) {
        post("/groups/" + group + "/members", Map.of("person", person));
    }

    void leave(String group, String person) {
        sent(request("/groups/" + group + "/members/" + person).DELETE().build());
    }

    void say(Map<String, Object> message) {
        JsonNode told = post("/messages", message);
        if (!told.path("acknowledged").asBoolean()) {
            throw new IllegalStateException("the service did not acknowledge the message: " + told);
        }
    }

    void repeatEverything(int times) {
        put("/behaviour", Map.of("repeat", times));
    }

    OffsetDateTime now() {
        return OffsetDateTime.parse(get("/clock").path("now").asText());
    }

    void advance(Duration ahead) {
        post("/clock", Map.of("to", now().plus(ahead).toString()));
    }

    /** Everybody on the platform, as it tells of them. */
    JsonNode people() {
        return get("/people");
    }

    /** What a group is called; empty where there is none of that key. */
    String groupName(String key) {
        for (JsonNode group : get("/groups")) {
            if (group.path("key").asText().equals(key)) {
                return group.path("name").asText();
            }
        }
        return "";
    }

    /** The latest messages of a group or of a person, oldest first, as the platform tells of them. */
    JsonNode latestInGroup(String group) {
        return get("/messages?limit=1000&group=" + group);
    }

    JsonNode latestOneToOne(String person) {
        return get("/messages?limit=1000&person=" + person);
    }

    List<Heard> inGroup(String group, long after) {
        return messages("?group=" + group + "&limit=1000&after=" + after);
    }

    List<Heard> oneToOne(String person, long after) {
        return messages("?person=" + person + "&limit=1000&after=" + after);
    }

    private List<Heard> messages(String query) {
        List<Heard> heard = new ArrayList<>();
        for (JsonNode message : get("/messages" + query)) {
            JsonNode from = message.path("from");
            heard.add(new Heard(
                    message.path("seq").asLong(),
                    from.path("name").asText(),
                    from.path("isBot").asBoolean(),
                    from.path("key").asText("").isEmpty(),
                    message.path("text").asText("")));
        }
        return heard.stream().filter(one -> !one.text().isEmpty()).toList();
    }

    private JsonNode get(String path) {
        return sent(request(path).GET().build());
    }

    private JsonNode post(String path, Object body) {
        return sent(request(path).POST(BodyPublishers.ofString(written(body))).build());
    }

    private void put(String path, Object body) {
        sent(request(path).PUT(BodyPublishers.ofString(written(body))).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json");
    }

    private JsonNode sent(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(
                        "%s answered %d: %s".formatted(request.uri(), answer.statusCode(), answer.body()));
            }
            return json.readTree(answer.body().isEmpty() ? "{}" : answer.body());
        } catch (IOException broken) {
            throw new IllegalStateException("the sandbox does not answer at " + request.uri(), broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while talking to the sandbox", stopped);
        }
    }

    private String written(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.nuanqun.journeys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A patient on the sandbox platform, acting through its HTTP API as any client would. */
final class Patient {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final String key;
    private final @Nullable String group;

    private Patient(String key, @Nullable String group) {
        this.key = key;
        this.group = group;
    }

    static String group(String name) {
        return post("/sandbox/api/groups", Map.of("name", name, "capacity", 200))
                .get("key")
                .toString();
    }

    static Patient joins(String name, String group) {
        String key =
                post("/sandbox/api/people", Map.of("name", name)).get("key").toString();
        post("/sandbox/api/groups/" + group + "/members", Map.of("person", key));
        return new Patient(key, group);
    }

    static Patient alone(String name) {
        return new Patient(
                post("/sandbox/api/people", Map.of("name", name)).get("key").toString(), null);
    }

    Patient oneToOne() {
        return new Patient(key, null);
    }

    String key() {
        return key;
    }

    void says(String text) {
        Map<String, Object> body = body();
        body.put("text", text);
        assertThat(post("/sandbox/api/messages", body).get("acknowledged")).isEqualTo(true);
    }

    void sendsPicture() {
        Map<String, Object> body = body();
        body.put("attachment", Map.of("kind", "picture", "name", "报告.jpg"));
        post("/sandbox/api/messages", body);
    }

    /** Waits for words of the hospital that contain these. */
    void hears(String words) {
        await().atMost(SOON).untilAsserted(() -> assertThat(heard()).anyMatch(text -> text.contains(words)));
    }

    long timesHeard(String words) {
        return heard().stream().filter(text -> text.contains(words)).count();
    }

    /** What the bot and the staff said here, oldest first. */
    List<String> heard() {
        List<Map<String, Object>> all = given().queryParam(
                        group == null ? "person" : "group", group == null ? key : group)
                .queryParam("limit", 500)
                .get("/sandbox/api/messages")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$");
        return all.stream()
                .filter(message -> ((Map<?, ?>) message.get("from")).get("key") == null)
                .map(message -> String.valueOf(message.get("text")))
                .toList();
    }

    private Map<String, Object> body() {
        Map<String, Object> body = new HashMap<>();
        body.put("person", key);
        if (group != null) {
            body.put("group", group);
        }
        return body;
    }

    static void platform(Map<String, Object> behaviour) {
        given().contentType("application/json")
                .body(behaviour)
                .put("/sandbox/api/behaviour")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> post(String path, Map<String, Object> body) {
        return given().contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("$");
    }
}

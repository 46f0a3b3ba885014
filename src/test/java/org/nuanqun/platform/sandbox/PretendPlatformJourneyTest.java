package org.nuanqun.platform.sandbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PretendPlatformJourneyTest {

    private String group = "";
    private String person = "";

    @BeforeEach
    void a_patient_in_a_group() {
        behave(Map.of("repeat", 1, "disconnected", false, "likePlatform", "sandbox"));
        group = post("groups", Map.of("name", "演练群", "capacity", 200)).getString("key");
        person = post("people", Map.of("name", "林静")).getString("key");
        post("groups/" + group + "/members", Map.of("person", person));
    }

    @AfterEach
    void behave_well_again() {
        behave(Map.of("repeat", 1, "disconnected", false, "failEvery", 0, "likePlatform", "sandbox"));
    }

    @Test
    void what_is_said_is_acknowledged_and_on_record() {
        JsonPath told = say("早上好");
        assertThat(told.getBoolean("acknowledged")).isTrue();
        assertThat(told.getInt("status")).isEqualTo(200);
        assertThat(counters().getLong("lost")).isZero();
    }

    @Test
    void a_platform_that_repeats_itself_is_recorded_once() {
        behave(Map.of("repeat", 3));
        JsonPath before = counters();
        say("早上好");
        JsonPath after = counters();
        assertThat(after.getLong("repeats") - before.getLong("repeats")).isEqualTo(2);
        assertThat(after.getLong("recorded") - before.getLong("recorded")).isEqualTo(1);
    }

    @Test
    void what_was_said_while_disconnected_arrives_afterwards() {
        behave(Map.of("disconnected", true));
        long before = counters().getLong("waiting");
        long recorded = counters().getLong("recorded");
        assertThat(say("还在吗").getBoolean("acknowledged")).isFalse();
        assertThat(counters().getLong("waiting")).isEqualTo(before + 1);
        behave(Map.of("disconnected", false));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(counters().getLong("recorded")).isGreaterThan(recorded));
    }

    @Test
    void a_group_like_wecom_tells_of_no_words() {
        given().contentType(ContentType.JSON)
                .body(Map.of("capabilities", "wecom-group"))
                .put("/sandbox/api/groups/" + group)
                .then()
                .statusCode(200);
        assertThat(say("有人吗").getBoolean("told")).isFalse();
    }

    @Test
    void the_chat_shows_who_joined_and_what_was_said() {
        say("早上好");
        List<String> kinds = given().queryParam("group", group)
                .get("/sandbox/api/messages")
                .jsonPath()
                .getList("kind");
        assertThat(kinds).startsWith("joined").contains("words");
    }

    @Test
    void somebody_who_is_not_in_the_group_cannot_speak_there() {
        String stranger = post("people", Map.of("name", "路人")).getString("key");
        given().contentType(ContentType.JSON)
                .body(Map.of("person", stranger, "group", group, "text", "加我"))
                .post("/sandbox/api/messages")
                .then()
                .statusCode(409);
    }

    @Test
    void another_sites_page_cannot_write() {
        given().contentType(ContentType.JSON)
                .header("Sec-Fetch-Site", "cross-site")
                .body(Map.of("name", "路人"))
                .post("/sandbox/api/people")
                .then()
                .statusCode(403);
    }

    @Test
    void calls_without_the_token_are_refused() {
        given().contentType(ContentType.JSON)
                .body(Map.of("ownId", "x", "person", person, "text", "你好"))
                .post("/sandbox/platform/messages")
                .then()
                .statusCode(401);
    }

    @Test
    void the_page_has_a_strict_policy_and_nothing_inline() {
        String page = given().get("/sandbox")
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asString();
        assertThat(given().get("/sandbox").header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe-inline");
        assertThat(page).doesNotContain("<style").doesNotContain("style=").doesNotContain("onclick");
        assertThat(page).doesNotContain("https://");
    }

    private JsonPath say(String text) {
        return post("messages", Map.of("person", person, "group", group, "text", text));
    }

    private static JsonPath post(String what, Map<String, Object> body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/sandbox/api/" + what)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void behave(Map<String, Object> change) {
        given().contentType(ContentType.JSON)
                .body(change)
                .put("/sandbox/api/behaviour")
                .then()
                .statusCode(200);
    }

    private static JsonPath counters() {
        return given().get("/sandbox/api/counters").jsonPath();
    }
}

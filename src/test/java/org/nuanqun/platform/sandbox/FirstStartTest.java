package org.nuanqun.platform.sandbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FirstStartTest {

    @Test
    void a_first_start_is_over_before_a_visitor_has_looked_around() {
        given().post("/sandbox/api/reset").then().statusCode(204);

        int groups = list("groups").size();
        int people = list("people").size();
        assertThat(groups).isGreaterThan(20);
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            JsonPath counters = given().get("/sandbox/api/counters").jsonPath();
            assertThat(counters.getInt("waiting")).isZero();
            assertThat(counters.getInt("recorded")).isEqualTo(groups + people);
            assertThat(counters.getInt("lost") + counters.getInt("parked")).isZero();
        });
    }

    @Test
    void the_first_people_are_welcomed_by_the_name_of_their_group() {
        given().post("/sandbox/api/reset").then().statusCode(204);

        String reception = given().get("/sandbox/api/groups").jsonPath().getString("find { it.name == '就诊大厅' }.key");
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> assertThat(given().queryParam("group", reception)
                        .get("/sandbox/api/messages")
                        .jsonPath()
                        .getList("findAll { it.from.isBot }.text", String.class))
                .singleElement()
                .asString()
                .contains("就诊大厅"));
    }

    private static List<Object> list(String what) {
        return given().get("/sandbox/api/" + what).jsonPath().getList("$");
    }
}

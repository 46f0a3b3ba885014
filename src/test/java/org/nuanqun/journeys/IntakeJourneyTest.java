package org.nuanqun.journeys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.vocabulary.Ids;

@QuarkusTest
class IntakeJourneyTest {

    @AfterEach
    void the_platform_behaves_again() {
        Patient.platform(Map.of("repeat", 1));
    }

    @Test
    void a_new_member_is_welcomed_by_name() {
        Patient patient = Patient.joins("何佳", Patient.group("新群 " + Ids.next()));
        patient.hears("何佳，欢迎");
    }

    @Test
    void a_platform_that_repeats_itself_is_answered_once() {
        Patient patient = Patient.joins("罗佳宜", Patient.group("重复群 " + Ids.next()));
        patient.hears("欢迎");
        Patient.platform(Map.of("repeat", 4));

        patient.says("转人工");
        patient.hears("已为您转人工");
        patient.says("谢谢");

        assertThat(patient.timesHeard("已为您转人工")).isEqualTo(1);
    }

    @Test
    void what_was_received_was_recorded_and_nothing_is_lost() {
        Patient patient = Patient.joins("唐小姐", Patient.group("计数群 " + Ids.next()));
        patient.says("今天天气真好");
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            Map<String, Integer> counters = given().get("/sandbox/api/counters")
                    .then()
                    .extract()
                    .jsonPath()
                    .getMap("$");
            assertThat(counters.get("lost")).isZero();
            assertThat(counters.get("recorded")).isEqualTo(counters.get("received"));
        });
    }

    @Test
    void a_picture_gets_received_and_a_person() {
        Patient patient = Patient.alone("江敏慧");
        patient.sendsPicture();
        patient.hears("收到了");
    }

    @Test
    void strangers_are_refused_by_what_they_did_wrong() {
        given().body("{}").post("/webhooks/nowhere/demo").then().statusCode(404);
        given().body("{}").post("/webhooks/sandbox/nobody").then().statusCode(404);
        given().body("{}").post("/webhooks/sandbox/demo").then().statusCode(403);
    }

    @Test
    void a_webhook_larger_than_the_limit_is_refused() {
        given().body("x".repeat(300_000)).post("/webhooks/sandbox/demo").then().statusCode(413);
    }
}

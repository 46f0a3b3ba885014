package org.nuanqun.schedule;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.education.Education;
import org.nuanqun.education.Enrolment;
import org.nuanqun.education.EnrolmentState;
import org.nuanqun.education.Push;
import org.nuanqun.education.PushState;
import org.nuanqun.people.People;
import org.nuanqun.platform.Chat;
import org.nuanqun.scripts.Anchor;
import org.nuanqun.scripts.CourseScript;
import org.nuanqun.scripts.Lesson;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.time.MovableClock;
import org.nuanqun.vocabulary.AccountId;

@QuarkusTest
@TestProfile(TheClockRuns.class)
class TimeTravelTest {

    private static final AccountId ACCOUNT = AccountId.parse("sandbox/demo");

    @Inject
    Education education;

    @Inject
    People people;

    @Inject
    Conversations conversations;

    @Inject
    Scripts scripts;

    @Inject
    Clock clock;

    @Inject
    MovableClock time;

    @AfterEach
    void back_to_today() {
        time.moveTo(Clock.systemUTC().instant());
    }

    @Test
    void two_weeks_of_a_course_arrive_in_seconds_each_lesson_once_and_on_time() {
        var enrolment = enrol(aPatientOnThePage());
        long started = System.nanoTime();

        move(Map.of("by", "P15D")).statusCode(200);

        assertThat(System.nanoTime() - started).isLessThan(30_000_000_000L);
        var pushes = education.pushes(enrolment.id());
        assertThat(pushes)
                .extracting(Push::lesson)
                .containsExactlyElementsOf(
                        course().lessons().stream().map(Lesson::code).toList());
        assertThat(pushes).extracting(Push::state).containsOnly(PushState.SENT);
        assertThat(pushes).allSatisfy(push -> assertThat(push.queuedAt())
                .isBetween(push.planned(), push.planned().plusSeconds(60)));
        assertThat(education.find(enrolment.id()).orElseThrow().state()).isEqualTo(EnrolmentState.FINISHED);
    }

    @Test
    void the_clock_can_be_sent_to_a_moment_and_read() {
        move(Map.of("to", "2027-01-01T09:00+08:00")).statusCode(200);
        String now = given().get("/sandbox/api/clock")
                .then()
                .statusCode(200)
                .extract()
                .path("now");
        assertThat(now).startsWith("2027-01-01T09:00");
    }

    @Test
    void the_clock_does_not_go_back() {
        move(Map.of("to", "2020-01-01T09:00+08:00")).statusCode(400).body("error", containsString("forward"));
    }

    @Test
    void a_move_that_says_nothing_or_nonsense_is_explained() {
        move(Map.of()).statusCode(400).body("error", containsString("PT24H"));
        move(Map.of("by", "tomorrow")).statusCode(400);
    }

    private ValidatableResponse move(Map<String, String> move) {
        return given().contentType(ContentType.JSON)
                .body(move)
                .post("/sandbox/api/clock")
                .then();
    }

    private Enrolment enrol(String patient) {
        Instant now = clock.instant();
        var person = people.known(ACCOUNT, patient, "小林", now);
        var conversation = conversations.of(ACCOUNT, Chat.oneToOne(patient), now);
        return education.enrol(person.id(), conversation, course().code(), now);
    }

    private static String aPatientOnThePage() {
        return given().contentType(ContentType.JSON)
                .body(Map.of("name", "小林"))
                .post("/sandbox/api/people")
                .then()
                .statusCode(200)
                .extract()
                .path("key");
    }

    private CourseScript course() {
        return List.copyOf(scripts.current().courses().values()).stream()
                .filter(course -> course.anchor() == Anchor.ENROLMENT)
                .findFirst()
                .orElseThrow();
    }
}

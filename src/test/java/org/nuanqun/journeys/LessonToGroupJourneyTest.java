package org.nuanqun.journeys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nuanqun.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.LineState;
import org.nuanqun.conversation.Transcript;
import org.nuanqun.education.Education;
import org.nuanqun.education.Enrolment;
import org.nuanqun.education.Push;
import org.nuanqun.education.PushState;
import org.nuanqun.groups.Groups;
import org.nuanqun.people.People;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platformdouble.ConnectedAccount;
import org.nuanqun.platformdouble.PlatformDouble;
import org.nuanqun.schedule.TheClockRuns;
import org.nuanqun.scripts.CourseScript;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.time.MovableClock;
import org.nuanqun.vocabulary.CourseCode;

/** A lesson for somebody in a customer group of 企业微信, where nothing is said that a colleague did not confirm. */
@QuarkusTest
@TestProfile(TheClockRuns.class)
class LessonToGroupJourneyTest {

    private static final String GROUP = "wrSugar";
    private static final String MOTHER = "wmLinJing";
    private static final CourseCode COURSE = new CourseCode("gestational-diabetes");

    @Inject
    AccountBook accounts;

    @Inject
    Education education;

    @Inject
    People people;

    @Inject
    Groups groups;

    @Inject
    Conversations conversations;

    @Inject
    Transcript transcript;

    @Inject
    Scripts scripts;

    @Inject
    Clock clock;

    @Inject
    MovableClock time;

    private final PlatformDouble platform = new PlatformDouble(0);
    private ConnectedAccount account;
    private Enrolment enrolment;

    @BeforeEach
    void somebody_in_a_customer_group_takes_a_course() {
        account = ConnectedAccount.bothWays(
                accounts, "wecom", platform, Map.of("ask-drafts-every", "PT0.2S", "reconcile-every", "PT2S"));
        platform.contacts().group(GROUP, "糖妈妈 1 群", "zhangsan");
        platform.contacts().joins(GROUP, MOTHER, "林静", "");
        eventually(() -> assertThat(groups.find(account.id(), GROUP).map(group -> groups.members(group.id())))
                .hasValueSatisfying(members -> assertThat(members).hasSize(1)));
        Instant now = clock.instant();
        enrolment = education.enrol(
                people.known(account.id(), MOTHER, "林静", now).id(),
                conversations.of(account.id(), Chat.inGroup(GROUP, MOTHER), now),
                COURSE,
                now);
    }

    @AfterEach
    void back_to_today() {
        time.moveTo(Clock.systemUTC().instant());
        account.close();
        platform.close();
    }

    @Test
    void a_lesson_waits_for_its_hour_then_for_a_colleague_and_is_sent_when_she_confirmed() {
        LocalDate day = firstDay();
        travelTo(day.atTime(course().at().minusMinutes(5)));
        assertThat(drafts()).isEmpty();

        travelTo(day.atTime(course().at().plusMinutes(1)));
        aDraftAwaitsHer();
        assertThat(push().state()).isEqualTo(PushState.QUEUED);

        platform.contacts().confirm(drafts().getFirst());
        eventually(() -> assertThat(push().state()).isEqualTo(PushState.SENT));
        assertThat(lineState()).isEqualTo(LineState.SENT);
    }

    /** The service slept until after the hours in which a lesson may go out. */
    @Test
    void a_lesson_that_is_late_at_night_becomes_a_draft_in_the_morning() {
        LocalDate day = firstDay();
        time.moveTo(day.atTime(22, 30).atZone(clock.getZone()).toInstant());
        travelTo(day.plusDays(1).atTime(LocalTime.of(7, 55)));
        assertThat(drafts()).isEmpty();

        travelTo(day.plusDays(1).atTime(LocalTime.of(8, 5)));
        aDraftAwaitsHer();
    }

    private void aDraftAwaitsHer() {
        eventually(() -> assertThat(drafts()).singleElement().satisfies(draft -> assertThat(
                        platform.contacts().wordsOf(draft))
                .contains(course().lessons().getFirst().title())));
        eventually(() -> assertThat(lineState()).isEqualTo(LineState.AWAITS_TAP));
    }

    private LocalDate firstDay() {
        int day = course().lessons().getFirst().day();
        return LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(day);
    }

    private CourseScript course() {
        return scripts.current().courses().get(COURSE);
    }

    private List<String> drafts() {
        return platform.contacts().openDrafts();
    }

    private Push push() {
        return education.pushes(enrolment.id()).getFirst();
    }

    private LineState lineState() {
        return transcript.lines(enrolment.conversation(), 1).getFirst().state();
    }

    private void travelTo(LocalDateTime moment) {
        given().contentType(ContentType.JSON)
                .body(Map.of(
                        "to", moment.atZone(clock.getZone()).toOffsetDateTime().toString()))
                .post("/sandbox/api/clock")
                .then()
                .statusCode(200);
    }
}

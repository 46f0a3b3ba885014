package org.nuanqun.education;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.education.ForeseenPush.Reason;
import org.nuanqun.people.DateKind;
import org.nuanqun.people.HoldReason;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.platform.Chat;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.CourseCode;

/** In a year no clock has reached, so that what is handed to delivery stays in the outbox. */
@QuarkusTest
class ForecastTest {

    private static final AccountId ACCOUNT = AccountId.parse("sandbox/demo");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2034, 5, 8);
    private static final Instant NOON = DAY.atTime(12, 0).atZone(SHANGHAI).toInstant();
    private static final CourseCode BEFORE_BIRTH = new CourseCode("late-pregnancy");
    private static final CourseCode DIABETES = new CourseCode("gestational-diabetes");

    @Inject
    Forecast forecast;

    @Inject
    Education education;

    @Inject
    People people;

    @Inject
    Conversations conversations;

    private Person patient;
    private ConversationId here;

    @BeforeEach
    void a_patient() {
        patient = people.known(ACCOUNT, "forecast-" + UUID.randomUUID(), "何佳", NOON);
        here = conversations.of(ACCOUNT, Chat.oneToOne(patient.key()), NOON);
    }

    @Test
    void what_is_foreseen_is_what_comes() {
        Enrolment enrolment = education.enrol(patient.id(), here, DIABETES, NOON);
        List<ForeseenPush> foreseen = forecast.of(patient.id(), NOON);

        Instant now = NOON;
        for (var next = education.nextAfter(now);
                next.isPresent() && next.get().isBefore(NOON.plus(Duration.ofDays(20)));
                next = education.nextAfter(now)) {
            now = next.get();
            education.sendDueLessons(now);
        }

        assertThat(foreseen).hasSize(14);
        assertThat(foreseen.stream().map(push -> push.title() + push.at().orElseThrow()))
                .containsExactlyElementsOf(education.pushes(enrolment.id()).stream()
                        .map(push -> push.title() + push.queuedAt())
                        .toList());
    }

    @Test
    void two_courses_share_one_budget_and_every_move_has_its_reason() {
        people.remember(patient.id(), DateKind.DUE_DATE, DAY.plusDays(60), NOON);
        education.enrol(patient.id(), here, DIABETES, NOON);
        education.enrol(patient.id(), here, BEFORE_BIRTH, NOON);

        List<ForeseenPush> foreseen = forecast.of(patient.id(), NOON);

        List<Instant> coming = foreseen.stream()
                .map(ForeseenPush::at)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        for (Instant push : coming) {
            assertThat(coming)
                    .filteredOn(other -> isWithinAWeekBefore(other, push))
                    .hasSizeLessThanOrEqualTo(10);
            assertThat(coming).filteredOn(other -> day(other).equals(day(push))).hasSizeLessThanOrEqualTo(2);
        }
        assertThat(foreseen).extracting(ForeseenPush::course).contains(DIABETES, BEFORE_BIRTH);
        assertThat(foreseen)
                .filteredOn(push -> !push.at().equals(Optional.of(push.planned())))
                .allSatisfy(push -> assertThat(push.why()).isNotEmpty());
    }

    @Test
    void a_hold_is_told_for_what_it_keeps_back() {
        education.enrol(patient.id(), here, DIABETES, NOON);
        Instant late = NOON.plus(Duration.ofDays(1)).plus(Duration.ofHours(9));
        people.hold(patient.id(), HoldReason.RED_FLAG, "a ticket", NOON);

        ForeseenPush first = forecast.of(patient.id(), late).getFirst();

        assertThat(first.why()).contains(Reason.HELD);
    }

    private static boolean isWithinAWeekBefore(Instant other, Instant push) {
        return !other.isAfter(push) && other.isAfter(push.minus(Duration.ofDays(7)));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, SHANGHAI);
    }
}

package org.nuanqun.education;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.LineState;
import org.nuanqun.conversation.Transcript;
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
class LifeChangesTest {

    private static final AccountId ACCOUNT = AccountId.parse("sandbox/demo");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2032, 5, 5);
    private static final Instant NOON = DAY.atTime(12, 0).atZone(SHANGHAI).toInstant();
    private static final Actor NURSE = new Actor("operator:nurse");
    private static final CourseCode BEFORE_BIRTH = new CourseCode("late-pregnancy");
    private static final CourseCode DIABETES = new CourseCode("gestational-diabetes");

    @Inject
    LifeChanges changes;

    @Inject
    Education education;

    @Inject
    People people;

    @Inject
    Conversations conversations;

    @Inject
    Transcript transcript;

    @Inject
    Audit audit;

    private Person patient;
    private ConversationId here;

    @BeforeEach
    void a_patient_in_her_35th_week_takes_two_courses() {
        patient = people.known(ACCOUNT, "life-" + UUID.randomUUID(), "何佳", NOON);
        here = conversations.of(ACCOUNT, Chat.oneToOne(patient.key()), NOON);
        people.remember(patient.id(), DateKind.DUE_DATE, DAY.plusDays(35), NOON);
        education.enrol(patient.id(), here, BEFORE_BIRTH, NOON);
        education.enrol(patient.id(), here, DIABETES, NOON);
    }

    @Test
    void a_loss_ends_what_belongs_to_the_pregnancy_and_takes_back_what_waits_in_one_act() {
        Instant later = NOON.plus(Duration.ofDays(2));
        education.sendDueLessons(later);
        assertThat(waitingLines()).isPositive();

        changes.record(patient.id(), LifeChange.LOSS, here, NURSE, later);

        assertThat(waitingLines()).isZero();
        assertThat(education.enrolments(patient.id()))
                .extracting(Enrolment::state)
                .containsOnly(EnrolmentState.STOPPED);
        assertThat(people.holdsOn(patient.id())).contains(HoldReason.LOSS);
        assertThat(audit.of(here)).extracting(AuditEntry::action).contains("lifeChanged", "stopped");
    }

    @Test
    void nothing_dated_follows_a_loss_even_when_the_hold_is_lifted_and_she_joins_again() {
        RecordedChange loss = changes.record(patient.id(), LifeChange.LOSS, here, NURSE, NOON);
        Instant muchLater = NOON.plus(Duration.ofDays(1));
        assertThat(changes.takeBack(loss.id(), here, NURSE, muchLater)).isFalse();
        int before = pushes();

        Enrolment again = education.enrol(patient.id(), here, BEFORE_BIRTH, muchLater);
        teach(muchLater);

        assertThat(people.holdsOn(patient.id())).doesNotContain(HoldReason.LOSS);
        assertThat(again.waitsFor()).contains(WaitsFor.DATE);
        assertThat(pushes()).isEqualTo(before);
    }

    @Test
    void a_due_date_told_after_the_loss_is_another_child() {
        RecordedChange loss = changes.record(patient.id(), LifeChange.LOSS, here, NURSE, NOON);
        Instant aYearLater = NOON.plus(Duration.ofDays(365));
        changes.takeBack(loss.id(), here, NURSE, aYearLater);

        people.remember(patient.id(), DateKind.DUE_DATE, DAY.plusDays(365 + 60), aYearLater);
        Enrolment again = education.enrol(patient.id(), here, BEFORE_BIRTH, aYearLater);

        assertThat(again.next()).isPresent();
    }

    @Test
    void a_mistake_taken_back_at_once_brings_everything_back() {
        RecordedChange loss = changes.record(patient.id(), LifeChange.LOSS, here, NURSE, NOON);

        assertThat(changes.takeBack(loss.id(), here, NURSE, NOON.plusSeconds(60)))
                .isTrue();

        assertThat(education.enrolments(patient.id()))
                .hasSize(2)
                .allSatisfy(enrolment -> assertThat(enrolment.state()).isEqualTo(EnrolmentState.ACTIVE))
                .allSatisfy(enrolment -> assertThat(enrolment.next()).isPresent());
        assertThat(people.holdsOn(patient.id())).isEmpty();
        assertThat(changes.standing(patient.id())).isEmpty();
    }

    @Test
    void a_discharge_holds_and_lets_go_on_where_it_was() {
        RecordedChange discharge = changes.record(patient.id(), LifeChange.DISCHARGED, here, NURSE, NOON);
        teach(NOON.plus(Duration.ofDays(3)));
        assertThat(pushes()).isZero();

        Instant aWeekLater = NOON.plus(Duration.ofDays(7));
        changes.takeBack(discharge.id(), here, NURSE, aWeekLater);
        teach(aWeekLater);

        assertThat(pushes()).isPositive();
    }

    @Test
    void a_death_and_a_transfer_end_everything() {
        for (LifeChange kind : List.of(LifeChange.DEATH, LifeChange.TRANSFERRED)) {
            changes.record(patient.id(), kind, here, NURSE, NOON);
            assertThat(education.enrolments(patient.id()))
                    .extracting(Enrolment::state)
                    .containsOnly(EnrolmentState.STOPPED);
        }
        assertThat(people.holdsOn(patient.id())).containsExactlyInAnyOrder(HoldReason.DEATH, HoldReason.TRANSFERRED);
    }

    @Test
    void recording_twice_at_once_is_recording_once() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<RecordedChange> record = () -> changes.record(patient.id(), LifeChange.LOSS, here, NURSE, NOON);
            for (var recorded : threads.invokeAll(List.of(record, record, record, record))) {
                recorded.get();
            }
        }
        assertThat(changes.standing(patient.id())).hasSize(1);
        assertThat(audit.of(here)).extracting(AuditEntry::action).containsOnlyOnce("lifeChanged");
    }

    @Test
    void a_lesson_handed_on_at_the_same_moment_never_stays_in_the_outbox() throws Exception {
        Instant due = NOON.plus(Duration.ofDays(2));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = threads.submit(() -> education.sendDueLessons(due));
            var lost = threads.submit(() -> changes.record(patient.id(), LifeChange.LOSS, here, NURSE, due));
            sent.get();
            lost.get();
        }
        teach(due.plus(Duration.ofDays(20)));

        assertThat(waitingLines()).isZero();
    }

    private void teach(Instant now) {
        education.sendDueLessons(now);
    }

    private int pushes() {
        return education.enrolments(patient.id()).stream()
                .mapToInt(enrolment -> education.pushes(enrolment.id()).size())
                .sum();
    }

    private long waitingLines() {
        return transcript.lines(here, 100).stream()
                .filter(line -> line.state() == LineState.PENDING)
                .count();
    }
}

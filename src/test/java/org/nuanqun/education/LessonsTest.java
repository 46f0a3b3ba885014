package org.nuanqun.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.Owner;
import org.nuanqun.conversation.Transcript;
import org.nuanqun.language.ShortReply;
import org.nuanqun.people.DateKind;
import org.nuanqun.people.HoldReason;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.people.Proof;
import org.nuanqun.people.Purpose;
import org.nuanqun.platform.Chat;
import org.nuanqun.scripts.Anchor;
import org.nuanqun.scripts.CourseScript;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.OperatorId;

/** In a year no clock has reached, so that what is handed to delivery stays in the outbox. */
@QuarkusTest
class LessonsTest {

    private static final AccountId ACCOUNT = AccountId.parse("sandbox/demo");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2031, 5, 5);
    private static final Instant NOON = DAY.atTime(12, 0).atZone(SHANGHAI).toInstant();
    private static final Duration TO_THE_END = Duration.ofDays(60);

    @Inject
    Education education;

    @Inject
    People people;

    @Inject
    Conversations conversations;

    @Inject
    Scripts scripts;

    @Inject
    Transcript transcript;

    @ConfigProperty(name = "hosting.bot-name")
    String botName;

    @Test
    void every_lesson_of_a_course_arrives_once_and_at_its_own_hour() {
        var enrolment = enrol(aPatient(), counting(Anchor.ENROLMENT));

        teachUntil(NOON.plus(TO_THE_END));

        var course = counting(Anchor.ENROLMENT);
        assertThat(education.pushes(enrolment.id()))
                .extracting(Push::lesson, Push::queuedAt)
                .containsExactlyElementsOf(course.lessons().stream()
                        .map(lesson -> tuple(
                                lesson.code(),
                                DAY.plusDays(lesson.day())
                                        .atTime(lesson.at())
                                        .atZone(SHANGHAI)
                                        .toInstant()))
                        .toList());
        assertThat(education.find(enrolment.id()).orElseThrow().state()).isEqualTo(EnrolmentState.FINISHED);
    }

    @Test
    void a_lesson_is_signed_with_the_name_the_bot_has_here() {
        var enrolment = enrol(aPatient(), counting(Anchor.ENROLMENT));

        education.sendDueLessons(dueOf(enrolment));

        assertThat(transcript.lines(enrolment.conversation(), 1))
                .singleElement()
                .satisfies(line -> assertThat(line.speakerName()).isEqualTo(botName));
    }

    @Test
    void joining_twice_at_once_is_joining_once() throws Exception {
        var patient = aPatient();
        inParallel(8, () -> enrol(patient, counting(Anchor.ENROLMENT)));
        assertThat(education.enrolments(patient.id())).hasSize(1);
    }

    @Test
    void four_clocks_striking_together_send_each_lesson_once() throws Exception {
        var due = dueOf(enrol(aPatient(), counting(Anchor.ENROLMENT)));
        education.sendDueLessons(due);
        var enrolments = IntStream.range(0, 12)
                .mapToObj(i -> enrol(aPatient(), counting(Anchor.ENROLMENT)))
                .toList();

        var handedOn = Collections.synchronizedList(new ArrayList<Integer>());
        inParallel(4, () -> handedOn.add(education.sendDueLessons(due)));

        assertThat(handedOn.stream().mapToInt(Integer::intValue).sum()).isEqualTo(12);
        assertThat(enrolments).allSatisfy(enrolment -> assertThat(education.pushes(enrolment.id()))
                .hasSize(1));
    }

    @Test
    void nothing_follows_when_the_consent_is_withdrawn() {
        var patient = aPatient();
        var enrolment = enrol(patient, counting(Anchor.ENROLMENT));
        people.withdraw(patient.id(), Purpose.EDUCATION, "said so", NOON);

        teachUntil(NOON.plus(TO_THE_END));

        assertThat(education.pushes(enrolment.id())).isEmpty();
        assertThat(education.find(enrolment.id()).orElseThrow().state()).isEqualTo(EnrolmentState.STOPPED);
    }

    @Test
    void unsubscribing_ends_all_courses_and_takes_back_what_was_not_sent() {
        var patient = aPatient();
        var enrolment = enrol(patient, counting(Anchor.ENROLMENT));
        enrol(patient, counting(Anchor.BIRTH));
        education.sendDueLessons(dueOf(enrolment));

        Proof proof = new Proof("sandbox/demo", "the entry that says so");
        int stopped = education.stopAll(patient.id(), "unsubscribed", proof, dueOf(enrolment));

        assertThat(stopped).isEqualTo(2);
        assertThat(people.consentsOf(patient.id()).getLast().proof()).isEqualTo(proof);
        assertThat(people.consents(patient.id(), Purpose.EDUCATION)).isFalse();
        assertThat(education.pushes(enrolment.id())).extracting(Push::state).containsExactly(PushState.NOT_SENT);
    }

    @Test
    void a_lesson_waits_while_there_is_a_hold_and_goes_out_when_it_is_released() {
        var patient = aPatient();
        var enrolment = enrol(patient, counting(Anchor.ENROLMENT));
        var due = dueOf(enrolment);
        people.hold(patient.id(), HoldReason.RED_FLAG, "a ticket", NOON);

        education.sendDueLessons(due);
        assertThat(education.pushes(enrolment.id())).isEmpty();
        assertThat(education.find(enrolment.id()).orElseThrow().waitsFor()).contains(WaitsFor.HOLD);

        people.release(patient.id(), HoldReason.RED_FLAG, "a ticket", due);
        education.sendDueLessons(due.plusSeconds(60));
        assertThat(education.pushes(enrolment.id())).hasSize(1);
    }

    @Test
    void a_lesson_held_past_its_time_is_left_out_and_the_next_takes_its_place() {
        var patient = aPatient();
        var enrolment = enrol(patient, counting(Anchor.ENROLMENT));
        people.hold(patient.id(), HoldReason.RED_FLAG, "a ticket", NOON);
        var tooLate = dueOf(enrolment)
                .plus(counting(Anchor.ENROLMENT).lessons().getFirst().notLaterThan());

        teachUntil(tooLate);
        people.release(patient.id(), HoldReason.RED_FLAG, "a ticket", tooLate);
        education.sendDueLessons(tooLate);

        assertThat(education.pushes(enrolment.id()))
                .extracting(Push::lesson)
                .doesNotContain(counting(Anchor.ENROLMENT).lessons().getFirst().code());
    }

    @Test
    void late_lessons_that_belong_together_come_in_one_message_and_each_counts_once() {
        var patient = aPatient();
        var enrolment = enrol(patient, counting(Anchor.ENROLMENT));
        var evening = DAY.plusDays(9).atTime(20, 45).atZone(SHANGHAI).toInstant();
        teachUntil(DAY.plusDays(8).atTime(10, 0).atZone(SHANGHAI).toInstant());
        people.hold(patient.id(), HoldReason.RED_FLAG, "a ticket", evening.minus(Duration.ofDays(1)));
        teachUntil(evening.minusSeconds(60));
        int before = transcript.lines(enrolment.conversation(), 100).size();

        people.release(patient.id(), HoldReason.RED_FLAG, "a ticket", evening);
        education.sendDueLessons(evening);

        assertThat(education.pushes(enrolment.id()))
                .filteredOn(push -> push.queuedAt().equals(evening))
                .extracting(Push::lesson)
                .containsExactlyInAnyOrder("walking", "weight");
        assertThat(transcript.lines(enrolment.conversation(), 100)).hasSize(before + 1);
    }

    @Test
    void a_lesson_waits_while_a_person_holds_the_conversation() {
        var enrolment = enrol(aPatient(), counting(Anchor.ENROLMENT));
        conversations.take(enrolment.conversation(), OperatorId.next(), NOON);

        education.sendDueLessons(dueOf(enrolment));
        assertThat(education.find(enrolment.id()).orElseThrow().waitsFor()).contains(WaitsFor.PERSON);

        conversations.release(enrolment.conversation(), Owner.BOT, dueOf(enrolment));
        education.sendDueLessons(dueOf(enrolment));
        assertThat(education.pushes(enrolment.id())).hasSize(1);
    }

    @Test
    void a_course_without_its_date_asks_for_it_and_begins_when_it_is_known() {
        var patient = aPatient();
        var enrolment = enrol(patient, counting(Anchor.DUE_DATE));
        assertThat(enrolment.waitsFor()).contains(WaitsFor.DATE);
        assertThat(education.dateNeeded(patient.id())).contains(DateKind.DUE_DATE);

        people.remember(patient.id(), DateKind.DUE_DATE, DAY.plusDays(30), NOON);
        education.replan(patient.id(), NOON);

        assertThat(education.dateNeeded(patient.id())).isEmpty();
        assertThat(education.find(enrolment.id()).orElseThrow().next()).isPresent();
    }

    @Test
    void when_the_due_date_moves_the_rest_moves_and_what_was_sent_stays_sent() {
        var patient = aPatient();
        var enrolment = enrol(patient, counting(Anchor.DUE_DATE));
        people.remember(patient.id(), DateKind.DUE_DATE, DAY.plusDays(40), NOON);
        education.replan(patient.id(), NOON);
        education.sendDueLessons(dueOf(enrolment));
        var sent = education.pushes(enrolment.id()).getLast().lesson();
        var expected = dueOf(enrolment);

        people.remember(patient.id(), DateKind.DUE_DATE, DAY.plusDays(47), expected);
        education.replan(patient.id(), expected);
        teachUntil(NOON.plus(TO_THE_END));

        assertThat(education.pushes(enrolment.id())).extracting(Push::lesson).containsOnlyOnce(sent);
        assertThat(education.pushes(enrolment.id()))
                .filteredOn(push -> !push.lesson().equals(sent))
                .extracting(Push::planned)
                .startsWith(expected.plus(Duration.ofDays(7)));
    }

    @Test
    void an_answer_goes_to_the_lesson_sent_last_and_simpler_words_are_offered_once() {
        var patient = aPatient();
        var enrolment = enrol(patient, counting(Anchor.ENROLMENT));
        var due = dueOf(enrolment);
        assertThat(education.answered(patient.id(), ShortReply.UNDERSTOOD, due))
                .isEqualTo(new LessonAnswer.NotToALesson());

        education.sendDueLessons(due);
        education.answered(patient.id(), ShortReply.NOT_UNDERSTOOD, due.plusSeconds(60));
        assertThat(education.answered(patient.id(), ShortReply.NOT_UNDERSTOOD, due.plusSeconds(120)))
                .isInstanceOf(LessonAnswer.NeedsAPerson.class);
        assertThat(education.answered(patient.id(), ShortReply.UNDERSTOOD, due.plusSeconds(180)))
                .isInstanceOf(LessonAnswer.Understood.class);
        assertThat(education.find(enrolment.id()).orElseThrow().tally()).isEqualTo(new Enrolment.Tally(1, 1, 0));
    }

    @Test
    void the_courses_page_knows_how_each_course_goes() {
        enrol(aPatient(), counting(Anchor.ENROLMENT));
        assertThat(education.progress())
                .filteredOn(progress ->
                        progress.course().equals(counting(Anchor.ENROLMENT).code()))
                .allSatisfy(progress -> assertThat(progress.active()).isPositive());
    }

    private void teachUntil(Instant end) {
        var now = NOON;
        for (var next = education.nextAfter(now);
                next.isPresent() && !next.get().isAfter(end); ) {
            now = next.get();
            education.sendDueLessons(now);
            next = education.nextAfter(now);
        }
    }

    private Instant dueOf(Enrolment enrolment) {
        return education.find(enrolment.id()).orElseThrow().next().orElseThrow().at();
    }

    private Enrolment enrol(Person patient, CourseScript course) {
        var conversation = conversations.of(ACCOUNT, Chat.oneToOne(patient.key()), NOON);
        return education.enrol(patient.id(), conversation, course.code(), NOON);
    }

    private Person aPatient() {
        return people.known(ACCOUNT, "patient-" + UUID.randomUUID(), "小林", NOON);
    }

    private CourseScript counting(Anchor anchor) {
        return scripts.current().courses().values().stream()
                .filter(course -> course.anchor() == anchor)
                .findFirst()
                .orElseThrow();
    }

    private static void inParallel(int times, Runnable work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, times)
                    .mapToObj(i -> threads.submit(work))
                    .toList();
            for (var one : List.copyOf(all)) {
                one.get();
            }
        }
    }
}

package org.nuanqun.education;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanqun.NeedsNoService;
import org.nuanqun.scripts.Anchor;
import org.nuanqun.scripts.CourseScript;
import org.nuanqun.scripts.Lesson;
import org.nuanqun.scripts.PastDue;
import org.nuanqun.time.QuietHours;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.CourseCode;

@NeedsNoService
class LessonPlanTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void a_lesson_goes_out_on_its_day_at_its_hour() {
        var plan = plan(at(8, 0), lesson("diet", 3, LocalTime.of(19, 30)));
        assertThat(plan.lessons().getFirst().at()).isEqualTo("2026-11-24T11:30:00Z");
    }

    @Test
    void a_lesson_before_the_due_date_counts_backwards() {
        var plan = plan(Instant.EPOCH, lesson("bag", -14, LocalTime.of(10, 0)));
        assertThat(plan.lessons().getFirst().at()).isEqualTo("2026-11-07T02:00:00Z");
    }

    @Test
    void a_lesson_at_night_waits_for_the_morning_and_says_why() {
        var late = plan(at(8, 0), lesson("sleep", 0, LocalTime.of(21, 30)))
                .lessons()
                .getFirst();
        assertThat(late.at()).isEqualTo("2026-11-22T00:00:00Z");
        assertThat(late.planned()).isEqualTo("2026-11-21T13:30:00Z");
        assertThat(late.moved()).contains(Moved.OUT_OF_QUIET_HOURS);
    }

    @Test
    void the_numbers_follow_the_course() {
        var plan = plan(at(8, 0), lesson("a", 0, LocalTime.NOON), lesson("b", 1, LocalTime.NOON));
        assertThat(plan.lessons()).extracting(PlannedLesson::number).containsExactly(1, 2);
    }

    @Nested
    class When_somebody_joins_late {

        @Test
        void a_lesson_that_is_still_fresh_goes_out_on_joining() {
            var first = plan(at(15, 0), lesson("first", 0, LocalTime.of(9, 0)))
                    .lessons()
                    .getFirst();
            assertThat(first.at()).isEqualTo(at(15, 0));
            assertThat(first.moved()).contains(Moved.JOINED_AFTER_IT_WAS_DUE);
        }

        @Test
        void a_lesson_past_its_time_is_left_out() {
            var plan = plan(at(15, 0), lesson("old", -5, LocalTime.NOON), lesson("new", 1, LocalTime.NOON));
            assertThat(plan.next(Set.of(), at(15, 0)).map(next -> next.lesson().code()))
                    .contains("new");
        }
    }

    @Nested
    class What_comes_next {

        private final LessonPlan plan = plan(
                at(8, 0),
                lesson("one", 0, LocalTime.NOON),
                lesson("two", 1, LocalTime.NOON),
                lesson("three", 2, LocalTime.NOON));

        @Test
        void is_the_first_that_was_not_sent() {
            assertThat(next(Set.of("one"), at(13, 0))).contains("two");
        }

        @Test
        void is_never_a_lesson_that_was_sent_also_when_its_day_moves() {
            assertThat(next(Set.of("one", "three"), at(8, 0))).contains("two");
        }

        @Test
        void is_nothing_when_all_are_sent() {
            assertThat(next(Set.of("one", "two", "three"), at(8, 0))).isEmpty();
        }

        @Test
        void skips_what_waited_too_long() {
            assertThat(next(Set.of(), at(12, 0).plus(Duration.ofHours(36)))).contains("two");
        }

        private Optional<String> next(Set<String> sent, Instant now) {
            return plan.next(sent, now).map(planned -> planned.lesson().code());
        }
    }

    @Nested
    class When_its_hour_has_passed {

        private final LessonPlan plan = plan(
                at(8, 0),
                late("skipped", 0, PastDue.SKIP),
                late("one", 0, PastDue.DIGEST),
                late("two", 1, PastDue.DIGEST),
                late("sent", 1, PastDue.SEND));

        @Test
        void a_lesson_to_be_skipped_is_of_use_for_an_hour_only() {
            assertThat(plan.next(Set.of(), at(12, 59)).orElseThrow().lesson().code())
                    .isEqualTo("skipped");
            assertThat(plan.next(Set.of(), at(13, 0)).orElseThrow().lesson().code())
                    .isEqualTo("one");
        }

        @Test
        void a_lesson_to_be_skipped_is_left_out_for_who_joins_after_its_hour() {
            var joined = plan(at(15, 0), late("skipped", 0, PastDue.SKIP), late("sent", 0, PastDue.SEND));
            assertThat(joined.next(Set.of(), at(15, 0)).orElseThrow().lesson().code())
                    .isEqualTo("sent");
        }

        @Test
        void what_is_late_comes_together_and_what_is_on_time_does_not() {
            Instant nextDay = at(13, 30).plus(Duration.ofDays(1));
            assertThat(codes(plan.lateTogether(Set.of(), nextDay))).containsExactly("one", "two");
            assertThat(codes(plan.lateTogether(Set.of("one"), nextDay))).containsExactly("two");
            assertThat(codes(plan.lateTogether(Set.of(), at(13, 30)))).containsExactly("one");
            assertThat(plan.lateTogether(Set.of(), at(12, 30))).isEmpty();
        }

        private static List<String> codes(List<PlannedLesson> lessons) {
            return lessons.stream().map(one -> one.lesson().code()).toList();
        }

        private static Lesson late(String code, int day, PastDue policy) {
            return new Lesson(
                    code, code, day, LocalTime.NOON, "", Optional.empty(), Duration.ofHours(36), policy, List.of());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "Europe/Berlin", "America/New_York"})
    void ten_years_of_courses_agree_with_somebody_who_turns_the_calendar_page_by_page(String zone) {
        var random = new Random(20);
        var quiet = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0), ZoneId.of(zone));
        for (int i = 0; i < 400; i++) {
            var anchor = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3653));
            var joined = anchor.atTime(random.nextInt(24), random.nextInt(60))
                    .atZone(quiet.zone())
                    .toInstant();
            var lessons =
                    IntStream.range(0, 8).mapToObj(n -> anyLesson(n, random)).toList();
            for (var planned :
                    LessonPlan.of(course(lessons), anchor, joined, quiet).lessons()) {
                assertThat(Optional.of(planned.at()).filter(at -> planned.isEverDue()))
                        .as("%s for %s, joined %s", planned.lesson(), anchor, joined)
                        .isEqualTo(byTheCalendar(planned.lesson(), anchor, joined, quiet));
            }
        }
    }

    /** Page by page to the day, then minute by minute: is it allowed yet, is it still of use? */
    private static Optional<Instant> byTheCalendar(Lesson lesson, LocalDate anchor, Instant joined, QuietHours quiet) {
        var day = anchor;
        for (int page = 0; page != lesson.day(); page += Integer.signum(lesson.day())) {
            day = lesson.day() > 0 ? day.plusDays(1) : day.minusDays(1);
        }
        var planned = ZonedDateTime.of(day, lesson.at(), quiet.zone()).toInstant();
        for (int minute = 0; minute < lesson.notLaterThan().toMinutes(); minute++) {
            var now = planned.plus(Duration.ofMinutes(minute));
            int hour = now.atZone(quiet.zone()).getHour();
            if (!now.isBefore(joined) && hour >= 8 && hour < 21) {
                return Optional.of(now);
            }
        }
        return Optional.empty();
    }

    private static Lesson anyLesson(int number, Random random) {
        return new Lesson(
                "lesson-" + number,
                "",
                random.nextInt(60) - 20,
                LocalTime.of(random.nextInt(24), random.nextInt(60)),
                "",
                Optional.empty(),
                Duration.ofHours(2 + random.nextInt(40)),
                PastDue.SEND,
                List.of());
    }

    private static LessonPlan plan(Instant joined, Lesson... lessons) {
        var night = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0), SHANGHAI);
        return LessonPlan.of(course(List.of(lessons)), DAY, joined, night);
    }

    private static CourseScript course(List<Lesson> lessons) {
        return new CourseScript(
                new CourseCode("course"),
                "",
                new ConditionCode("condition"),
                Anchor.ENROLMENT,
                false,
                LocalTime.NOON,
                1,
                lessons);
    }

    private static Lesson lesson(String code, int day, LocalTime at) {
        return new Lesson(code, code, day, at, "", Optional.empty(), Duration.ofHours(36), PastDue.SEND, List.of());
    }

    private static Instant at(int hour, int minute) {
        return DAY.atTime(hour, minute).atZone(SHANGHAI).toInstant();
    }
}

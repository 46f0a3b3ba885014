package org.nuanqun.education;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuanqun.people.DateKind;
import org.nuanqun.scripts.CourseScript;
import org.nuanqun.scripts.Lesson;
import org.nuanqun.scripts.PastDue;

/**
 * What one person should be handed and when, found by living through her year in steps of five minutes and asking the rules
 * anew at each. Shares nothing with the planner but the scripts: no instants, no jumps to the next moment.
 */
final class SlowOracle {

    static final Duration STEP = Duration.ofMinutes(5);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(21, 0);
    private static final int MOST_AT_ONCE = 5;

    record Due(int enrolment, String lesson, LocalDateTime at) {}

    /** Something that happens to her. */
    sealed interface Deed {
        record Joins(CourseScript course) implements Deed {}

        record Tells(DateKind kind, LocalDate day) implements Deed {}

        record IsHeld() implements Deed {}

        record IsFreed() implements Deed {}

        record Stops() implements Deed {}
    }

    record Event(LocalDateTime at, Deed deed) {}

    private static final class Taking {
        private final int number;
        private final CourseScript course;
        private final LocalDateTime joined;
        private final Set<String> had = new HashSet<>();
        private boolean isOver;

        Taking(int number, CourseScript course, LocalDateTime joined) {
            this.number = number;
            this.course = course;
            this.joined = joined;
        }
    }

    private final List<Taking> takings = new ArrayList<>();
    private final Map<DateKind, LocalDate> told = new EnumMap<>(DateKind.class);
    private final List<Due> due = new ArrayList<>();
    private boolean isHeld;

    List<Due> live(List<Event> events, LocalDateTime from, LocalDateTime until) {
        int next = 0;
        for (LocalDateTime now = from; now.isBefore(until); now = now.plus(STEP)) {
            while (next < events.size() && !events.get(next).at().isAfter(now)) {
                happens(events.get(next++).deed(), now);
            }
            for (Taking taking : takings) {
                teach(taking, now);
            }
        }
        return due;
    }

    private void happens(Deed deed, LocalDateTime now) {
        switch (deed) {
            case Deed.Joins joins -> {
                if (takings.stream().noneMatch(one -> !one.isOver && one.course.equals(joins.course()))) {
                    takings.add(new Taking(takings.size(), joins.course(), now));
                }
            }
            case Deed.Tells tells -> told.put(tells.kind(), tells.day());
            case Deed.IsHeld held -> isHeld = true;
            case Deed.IsFreed freed -> isHeld = false;
            case Deed.Stops stops -> takings.forEach(one -> one.isOver = true);
        }
    }

    private void teach(Taking taking, LocalDateTime now) {
        while (!taking.isOver && day(taking).isPresent()) {
            LocalDate day = day(taking).get();
            Optional<Lesson> first = taking.course.lessons().stream()
                    .filter(lesson -> !taking.had.contains(lesson.code()))
                    .filter(lesson -> isOfUse(lesson, day, taking.joined, now))
                    .findFirst();
            if (first.isEmpty()) {
                taking.isOver = true;
                return;
            }
            if (now.isBefore(mayGoFrom(first.get(), day, taking.joined)) || isHeld) {
                return;
            }
            List<Lesson> late = isLate(first.get(), day, taking.joined, now) ? late(taking, day, now) : List.of();
            for (Lesson lesson : late.size() < 2 ? List.of(first.get()) : late) {
                taking.had.add(lesson.code());
                due.add(new Due(taking.number, lesson.code(), now));
            }
        }
    }

    private List<Lesson> late(Taking taking, LocalDate day, LocalDateTime now) {
        return taking.course.lessons().stream()
                .filter(lesson -> !taking.had.contains(lesson.code()))
                .filter(lesson -> isOfUse(lesson, day, taking.joined, now))
                .filter(lesson -> isLate(lesson, day, taking.joined, now))
                .limit(MOST_AT_ONCE)
                .toList();
    }

    private Optional<LocalDate> day(Taking taking) {
        return switch (taking.course.anchor()) {
            case ENROLMENT -> Optional.of(taking.joined.toLocalDate());
            case DUE_DATE -> Optional.ofNullable(told.get(DateKind.DUE_DATE));
            case BIRTH -> Optional.ofNullable(told.get(DateKind.BIRTH));
            case OPERATION -> Optional.ofNullable(told.get(DateKind.OPERATION));
        };
    }

    private static LocalDateTime wanted(Lesson lesson, LocalDate day) {
        return day.plusDays(lesson.day()).atTime(lesson.at());
    }

    private static LocalDateTime mayGoFrom(Lesson lesson, LocalDate day, LocalDateTime joined) {
        LocalDateTime wanted = wanted(lesson, day);
        return outOfTheNight(wanted.isBefore(joined) ? joined : wanted);
    }

    private static LocalDateTime outOfTheNight(LocalDateTime moment) {
        LocalDateTime at = moment;
        while (at.toLocalTime().isBefore(MORNING) || !at.toLocalTime().isBefore(EVENING)) {
            at = at.plus(STEP);
        }
        return at;
    }

    private static boolean isLate(Lesson lesson, LocalDate day, LocalDateTime joined, LocalDateTime now) {
        return lesson.pastDue() == PastDue.DIGEST
                && !now.isBefore(mayGoFrom(lesson, day, joined))
                && !now.isBefore(outOfTheNight(wanted(lesson, day)).plusHours(1));
    }

    private static boolean isOfUse(Lesson lesson, LocalDate day, LocalDateTime joined, LocalDateTime now) {
        LocalDateTime wanted = wanted(lesson, day);
        LocalDateTime end = wanted.plus(lesson.notLaterThan());
        if (!now.isBefore(end)) {
            return false;
        }
        LocalDateTime late = outOfTheNight(wanted).plusHours(1);
        if (lesson.pastDue() == PastDue.SKIP && late.isBefore(end)) {
            end = late;
        }
        return now.isBefore(end) && mayGoFrom(lesson, day, joined).isBefore(end);
    }
}

package org.nuanqun.education;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuanqun.delivery.PushCap;
import org.nuanqun.delivery.PushRoom;
import org.nuanqun.education.ForeseenPush.Reason;
import org.nuanqun.scripts.CourseScript;
import org.nuanqun.time.QuietHours;

/** Goes through all a person's courses in the order of time, as the strikes and the gate will. Pure. */
final class Foresight {

    private final QuietHours quiet;
    private final PushCap cap;
    private final Set<Reason> standing;
    private final Instant now;
    private final List<Instant> sent;

    /** @param standing what keeps everything back just now; what is due under it is foreseen as soon as it would go */
    Foresight(QuietHours quiet, PushRoom room, Set<Reason> standing, Instant now) {
        this.quiet = quiet;
        this.cap = room.cap();
        this.standing = standing;
        this.now = now;
        this.sent = new ArrayList<>(room.lately());
    }

    /** A lesson that has not been handed on yet, of a course that is being taken. */
    record Ahead(CourseScript course, PlannedLesson lesson) {

        Instant from(Instant now) {
            return lesson.at().isBefore(now) ? now : lesson.at();
        }
    }

    List<ForeseenPush> of(List<Ahead> ahead) {
        return ahead.stream()
                .sorted(Comparator.comparing((Ahead one) -> one.from(now))
                        .thenComparing(one -> one.lesson().number()))
                .map(this::foreseen)
                .toList();
    }

    private ForeseenPush foreseen(Ahead one) {
        Set<Reason> why = EnumSet.noneOf(Reason.class);
        one.lesson().moved().map(Reason::of).ifPresent(why::add);
        Instant wanted = quiet.nextOpen(one.from(now));
        Instant free = withRoom(wanted);
        if (free.isAfter(wanted)) {
            why.add(Reason.ENOUGH_FOR_NOW);
        }
        if (!one.lesson().lateFrom().isAfter(now)) {
            why.addAll(standing);
        }
        boolean comes = one.lesson().isEverDue() && free.isBefore(one.lesson().until());
        if (comes) {
            sent.add(free);
        } else {
            why.add(Reason.TOO_LATE_TO_BE_OF_USE);
        }
        return push(one, comes ? Optional.of(free) : Optional.empty(), why);
    }

    private Instant withRoom(Instant wanted) {
        Instant at = wanted;
        for (var full = fullUntil(at); full.isPresent(); full = fullUntil(at)) {
            at = quiet.nextOpen(full.get());
        }
        return at;
    }

    private Optional<Instant> fullUntil(Instant at) {
        return cap.perDay() < 1 || cap.perWeek() < 1
                ? Optional.empty()
                : cap.fullUntil(sent.stream().sorted().toList(), at);
    }

    private static ForeseenPush push(Ahead one, Optional<Instant> at, Set<Reason> why) {
        PlannedLesson lesson = one.lesson();
        return new ForeseenPush(
                one.course().code(),
                one.course().title(),
                lesson.number(),
                lesson.lesson().title(),
                lesson.planned(),
                at,
                why);
    }
}

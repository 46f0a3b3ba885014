package org.nuanqun.console.work;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import org.nuanqun.console.page.Moments;
import org.nuanqun.console.page.Pages;
import org.nuanqun.outreach.Progresses;
import org.nuanqun.outreach.Recurrence;
import org.nuanqun.outreach.Recurring;

/** Puts into words how often a broadcast goes out, and when next. */
@RequestScoped
class RecurringLines {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Progresses progresses;
    private final Pages pages;

    RecurringLines(Progresses progresses, Pages pages) {
        this.progresses = progresses;
        this.pages = pages;
    }

    RecurringLine line(Recurring one) {
        return new RecurringLine(
                one.id().toString(),
                one.text(),
                one.author(),
                rule(one.recurrence()),
                one.state().name(),
                switch (one.state()) {
                    case RUNNING ->
                        words().recurringNext(
                                        one.nextAt().map(pages.moments()::ahead).orElse(""));
                    case PAUSED -> words().broadcastPaused();
                    case ENDED -> words().recurringEnded();
                });
    }

    String rule(Recurrence recurrence) {
        String time = TIME.format(recurrence.first());
        String until = recurrence.until().toString();
        return switch (recurrence.every()) {
            case WEEK -> {
                String day = recurrence
                        .first()
                        .getDayOfWeek()
                        .getDisplayName(TextStyle.FULL, pages.language().locale());
                yield words().everyWeekOn(day, time, until);
            }
            case MONTH -> words().everyMonthOn(recurrence.first().getDayOfMonth(), time, until);
        };
    }

    /** Each time with the hour from which it really goes out, where quiet hours cover it. */
    List<String> times(List<Instant> moments) {
        Moments written = pages.moments();
        return moments.stream()
                .map(at -> progresses
                        .quietUntil(at)
                        .map(open -> words().timeInQuiet(written.ahead(at), written.ahead(open)))
                        .orElseGet(() -> written.ahead(at)))
                .toList();
    }

    private WorkWords words() {
        return pages.language().words(WorkWords.class);
    }
}

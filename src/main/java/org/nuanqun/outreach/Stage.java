package org.nuanqun.outreach;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanqun.people.DateKind;

/** Where somebody stands, by the days she told us. */
public enum Stage {
    PREGNANT,
    AFTER_BIRTH,
    AFTER_OPERATION;

    private static final int LATEST_BIRTH_DAYS = 21;
    private static final int FIRST_YEAR_DAYS = 365;

    boolean isOf(Map<DateKind, LocalDate> days, LocalDate today) {
        return switch (this) {
            case PREGNANT -> !days.containsKey(DateKind.BIRTH) && isExpecting(days.get(DateKind.DUE_DATE), today);
            case AFTER_BIRTH -> isInTheLastYear(days, DateKind.BIRTH, today);
            case AFTER_OPERATION -> isInTheLastYear(days, DateKind.OPERATION, today);
        };
    }

    private static boolean isExpecting(@Nullable LocalDate due, LocalDate today) {
        return due != null && !due.isBefore(today.minusDays(LATEST_BIRTH_DAYS));
    }

    private static boolean isInTheLastYear(Map<DateKind, LocalDate> days, DateKind kind, LocalDate today) {
        LocalDate day = days.get(kind);
        return day != null && !day.isAfter(today) && day.isAfter(today.minusDays(FIRST_YEAR_DAYS));
    }
}

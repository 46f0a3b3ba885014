package org.nuanqun.console.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Times as a colleague would say them, in the hospital's zone. */
public final class Moments {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final Duration SECONDS_MATTER = Duration.ofMinutes(10);

    private final ShellWords words;
    private final ZonedDateTime now;

    public Moments(Language language, Clock clock) {
        this(language.words(ShellWords.class), ZonedDateTime.now(clock));
    }

    Moments(ShellWords words, ZonedDateTime now) {
        this.words = words;
        this.now = now;
    }

    public Instant now() {
        return now.toInstant();
    }

    public LocalDate today() {
        return now.toLocalDate();
    }

    /** 10:21 */
    public String time(Instant at) {
        return TIME.format(local(at));
    }

    /** 今天 10:21, 昨天 19:30, 11-18 19:30, 2025-11-18 */
    public String moment(Instant at) {
        ZonedDateTime local = local(at);
        if (isToday(local)) {
            return words.today(TIME.format(local));
        }
        if (isYesterday(local)) {
            return words.yesterday(TIME.format(local));
        }
        return isThisYear(local) ? DAY.format(local) + " " + TIME.format(local) : DAY_OF_YEAR.format(local);
    }

    /** 今天 21:30, 明天 08:00, 11-24 08:00, 2027-01-01 08:00: something to come, with its hour. */
    public String ahead(Instant at) {
        ZonedDateTime local = local(at);
        String time = TIME.format(local);
        if (isToday(local)) {
            return words.today(time);
        }
        return local.toLocalDate().equals(now.toLocalDate().plusDays(1))
                ? words.tomorrow(time)
                : day(local.toLocalDate()) + " " + time;
    }

    /** 10:21 today, else the day: for narrow columns. */
    public String brief(Instant at) {
        ZonedDateTime local = local(at);
        return isToday(local) ? TIME.format(local) : day(local.toLocalDate());
    }

    /** 11-18, 2025-11-18 */
    public String day(LocalDate date) {
        return date.getYear() == now.getYear() ? DAY.format(date) : DAY_OF_YEAR.format(date);
    }

    /** The words between two days of a thread. */
    public String separator(Instant at) {
        ZonedDateTime local = local(at);
        return isToday(local)
                ? words.todayDate(local.getMonthValue(), local.getDayOfMonth())
                : isYesterday(local) ? words.yesterdayDay() : day(local.toLocalDate());
    }

    public LocalDate date(Instant at) {
        return local(at).toLocalDate();
    }

    /** 刚刚, 6 分钟, 2 小时, 昨天, 11-18 */
    public String ago(Instant at) {
        Duration since = Duration.between(at, now.toInstant());
        if (since.toSeconds() < 60) {
            return words.justNow();
        }
        if (since.toMinutes() < 60) {
            return words.minutesAgo(since.toMinutes());
        }
        ZonedDateTime local = local(at);
        return isToday(local)
                ? words.hoursAgo(since.toHours())
                : isYesterday(local) ? words.yesterdayDay() : day(local.toLocalDate());
    }

    /** 22 分钟, 3 小时: how long something has lasted. */
    public String lasted(Instant since) {
        Duration duration = Duration.between(since, now.toInstant());
        if (duration.toSeconds() < 60) {
            return words.justNow();
        }
        return duration.toMinutes() < 120 ? words.minutesAgo(duration.toMinutes()) : words.hoursAgo(duration.toHours());
    }

    /** 45 秒, 3 分钟, 5 小时, 2 天: how long something took. */
    public String took(Duration took) {
        if (took.toSeconds() < 60) {
            return words.seconds(Math.max(0, took.toSeconds()));
        }
        if (took.toMinutes() < 120) {
            return words.minutesAgo(took.toMinutes());
        }
        return took.toHours() < 72 ? words.hoursAgo(took.toHours()) : words.days(took.toDays());
    }

    /** 剩 2:41 under ten minutes, 剩 16 分 above, 超 8 分 once passed. */
    public String until(Instant due) {
        Duration left = Duration.between(now.toInstant(), due);
        if (left.isNegative()) {
            return over(left.negated());
        }
        if (left.compareTo(SECONDS_MATTER) < 0) {
            return words.left("%d:%02d".formatted(left.toMinutes(), left.toSecondsPart()));
        }
        return left.toMinutes() < 120 ? words.leftMinutes(left.toMinutes()) : words.leftHours(left.toHours());
    }

    private String over(Duration passed) {
        if (passed.toMinutes() < 120) {
            return words.overMinutes(Math.max(1, passed.toMinutes()));
        }
        return words.overHours(passed.toHours());
    }

    private ZonedDateTime local(Instant at) {
        return at.atZone(now.getZone());
    }

    private boolean isToday(ZonedDateTime local) {
        return local.toLocalDate().equals(now.toLocalDate());
    }

    private boolean isYesterday(ZonedDateTime local) {
        return local.toLocalDate().equals(now.toLocalDate().minusDays(1));
    }

    private boolean isThisYear(ZonedDateTime local) {
        return local.getYear() == now.getYear();
    }
}

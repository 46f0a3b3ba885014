package org.nuanqun.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How many pushes fit into a day by the patients' calendar and into any seven days. Pure. */
public record PushCap(int perDay, int perWeek, ZoneId zone) {

    static final Duration WEEK = Duration.ofDays(7);

    /**
     * Until when there is no room for another; empty if there is.
     *
     * @param pushes the moments of those that went out in the last seven days, oldest first
     */
    public Optional<Instant> fullUntil(List<Instant> pushes, Instant now) {
        return Stream.of(fullToday(pushes, now), fullThisWeek(pushes, now))
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }

    private Optional<Instant> fullToday(List<Instant> pushes, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        long sent = pushes.stream()
                .filter(push -> LocalDate.ofInstant(push, zone).equals(today))
                .count();
        return sent < perDay
                ? Optional.empty()
                : Optional.of(today.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private Optional<Instant> fullThisWeek(List<Instant> pushes, Instant now) {
        List<Instant> lately =
                pushes.stream().filter(push -> push.isAfter(now.minus(WEEK))).toList();
        if (lately.size() < perWeek) {
            return Optional.empty();
        }
        return Optional.of((perWeek == 0 ? now : lately.get(lately.size() - perWeek)).plus(WEEK));
    }
}

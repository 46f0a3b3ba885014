package org.nuanqun.outreach.lecture;

import java.time.Instant;
import java.util.UUID;

/**
 * A lecture or another event. {@code number}: by which people sign up; {@code code}: six digits, told only where it takes
 * place; {@code capacity}: 0 for as many as come.
 */
public record Lecture(
        UUID id,
        int number,
        String title,
        String place,
        Instant startsAt,
        Instant endsAt,
        int capacity,
        String code,
        String author,
        boolean isCancelled,
        Tally tally) {

    /** How many people; those who attended are counted among the others or walked in. */
    public record Tally(int signedUp, int waiting, int attended, int rated, double meanRating) {}

    public boolean isOpenAt(Instant now) {
        return !isCancelled && now.isBefore(startsAt);
    }

    boolean isFull() {
        return capacity > 0 && tally.signedUp() >= capacity;
    }
}

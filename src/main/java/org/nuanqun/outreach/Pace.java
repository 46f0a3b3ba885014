package org.nuanqun.outreach;

import java.time.Duration;
import java.time.Instant;

/** How many texts of a broadcast may be handed on by now, so that the answers come spread as well. Pure. */
record Pace(Instant from, Duration spread) {

    private static final Duration BETWEEN = Duration.ofMinutes(5);

    /** @param handedOn those of {@code all} that were handed on, or ended, before */
    int allows(int all, int handedOn, int perStrike, Instant now) {
        if (spread.isZero() || !isSpreadAt(now)) {
            return perStrike;
        }
        double part = (double) Duration.between(from, now).toMillis() / spread.toMillis();
        int byNow = (int) Math.ceil(all * Math.max(0, part));
        return Math.clamp(byNow - handedOn, 0, perStrike);
    }

    /** The next moment at which more may be allowed, while it is spread. */
    Instant nextAfter(Instant now) {
        Instant next = now.plus(BETWEEN);
        return next.isBefore(end()) ? next : end();
    }

    boolean isSpreadAt(Instant now) {
        return now.isBefore(end());
    }

    /** When all of it may have been handed on. */
    Instant end() {
        return from.plus(spread);
    }
}

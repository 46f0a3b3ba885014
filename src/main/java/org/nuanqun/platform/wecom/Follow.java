package org.nuanqun.platform.wecom;

import java.time.Instant;
import java.util.Optional;

/**
 * What we know of one colleague and one customer. {@code toldAs}: the identity of the callback it comes from, "" if none;
 * {@code isConfirmed}: what it tells is on record, or needs none.
 */
record Follow(
        Instant since, boolean isHalf, boolean isGone, Optional<Instant> goneAt, String toldAs, boolean isConfirmed) {

    /** Added anew after she had gone. A customer who deleted a colleague may still stand in the platform's list. */
    boolean isOlderThan(ListedContact listed) {
        return isGone && goneAt.filter(at -> listed.since().isAfter(at)).isPresent();
    }

    /** She stands there as we know her, or although she has gone. */
    boolean learnsNothingFrom(ListedContact listed) {
        return isGone ? !isOlderThan(listed) : isConfirmed && !isHalf && since.equals(listed.since());
    }
}

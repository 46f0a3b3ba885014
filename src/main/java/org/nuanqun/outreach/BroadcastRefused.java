package org.nuanqun.outreach;

import java.util.List;
import org.nuanqun.advertising.BannedWords;

/** A broadcast cannot be begun as it stands. */
public final class BroadcastRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    public enum Why {
        NO_TEXT,
        NOBODY,
        IN_THE_PAST,
        CLAIMS,
        NO_APPROVAL,
        /** A recurring one must end on the day of its first time at the earliest, and within two years. */
        BAD_END,
        /** There is nowhere to send it to its author. */
        NO_OWN_CONVERSATION
    }

    private final transient List<BannedWords> claims;

    BroadcastRefused(Why why) {
        this(why, List.of());
    }

    BroadcastRefused(List<BannedWords> claims) {
        this(Why.CLAIMS, claims);
    }

    private BroadcastRefused(Why why, List<BannedWords> claims) {
        super(why.name(), null, false, false);
        this.why = why;
        this.claims = claims;
    }

    /** The words it may not contain, each with its reason and a safe wording. */
    public List<BannedWords> claims() {
        return claims;
    }

    public Why why() {
        return why;
    }
}

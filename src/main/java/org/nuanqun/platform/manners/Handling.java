package org.nuanqun.platform.manners;

import java.time.Duration;

/** What to do about one error code of a platform. {@code words}: what an operator reads, Chinese first. */
public record Handling(Kind kind, Duration after, String words) {

    public enum Kind {
        /** Try this message again. */
        LATER,
        /** Let nothing of this account and interface out for a while. */
        PAUSE,
        /** The access token is no longer good: fetch one, try once more. */
        TOKEN,
        /** What we wanted is already so. */
        DONE,
        /** The platform will not, now or later. */
        STOP,
        /** The person is not there any more. */
        LEFT,
        /** We called it wrongly. */
        BUG,
        /** An administrator has to mend something first. */
        SETUP
    }
}

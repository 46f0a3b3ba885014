package org.nuanqun.platform.manners;

import java.time.Duration;
import org.nuanqun.platform.DeliveryOutcome;

/** What came of asking for an access token. Its text shows no token. */
public sealed interface AccessToken {

    /** Good for so long from now. */
    record Fetched(String token, Duration validFor) implements AccessToken {

        @Override
        public String toString() {
            return "Fetched[hidden, " + validFor + "]";
        }
    }

    record NotFetched(DeliveryOutcome outcome) implements AccessToken {}
}

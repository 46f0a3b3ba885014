package org.nuanqun.platform.manners;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.nuanqun.vocabulary.AccountId;

/**
 * One call: {@code what} names the interface, {@code url} is without any token, {@code body} makes it a POST. Reads and
 * writes alike: how it ended is told as if something had been sent.
 */
public record ApiCall(AccountId account, String what, HttpUrl url, Optional<JsonNode> body, Pace.Limit limit) {

    /** What the platforms of this family allow by default for each corporation and interface. */
    public static final Pace.Limit USUAL = new Pace.Limit(10_000, Duration.ofMinutes(1));

    String paceKey() {
        return account + " " + what;
    }
}

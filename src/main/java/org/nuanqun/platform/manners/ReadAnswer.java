package org.nuanqun.platform.manners;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.envelope.JsonFields;
import org.nuanqun.platform.envelope.Unreadable;

/** From an HTTP answer to what it means. A code inside a 200 is the real answer; what does not read is unknown. */
final class ReadAnswer {

    private static final Duration SOON = Duration.ofSeconds(2);

    private ReadAnswer() {}

    static ApiAnswer of(HttpAnswer answer, ErrorTable errors) {
        return switch (answer) {
            case HttpAnswer.NotReached _ ->
                failed(new DeliveryOutcome.TryLater(SOON, "the platform cannot be reached"));
            case HttpAnswer.NoAnswer silent -> failed(new DeliveryOutcome.Unknown(silent.why()));
            case HttpAnswer.Answered answered -> byStatus(answered, errors);
        };
    }

    private static ApiAnswer byStatus(HttpAnswer.Answered answered, ErrorTable errors) {
        int status = answered.status();
        if (status == 429 || status == 503) {
            Duration wait = answered.retryAfter().orElse(SOON);
            return new ApiAnswer.Failed(status, new DeliveryOutcome.TryLater(wait, "the platform is busy"));
        }
        if (status >= 500) {
            return failed(new DeliveryOutcome.Unknown("the platform stumbled: HTTP " + status));
        }
        if (status / 100 != 2) {
            return failed(new DeliveryOutcome.Refused("the platform refused the call: HTTP " + status));
        }
        try {
            return inside(JsonFields.tree(answered.body()), errors);
        } catch (Unreadable e) {
            return failed(new DeliveryOutcome.Unknown("the platform's answer does not read"));
        }
    }

    private static ApiAnswer inside(JsonNode body, ErrorTable errors) {
        int code = body.path("errcode").asInt(0);
        return code == 0 ? new ApiAnswer.Well(body) : new ApiAnswer.Failed(code, outcome(errors.of(code)));
    }

    static DeliveryOutcome outcome(Handling handling) {
        return switch (handling.kind()) {
            case LATER, PAUSE, TOKEN -> new DeliveryOutcome.TryLater(handling.after(), handling.words());
            case DONE -> new DeliveryOutcome.Delivered("already");
            case LEFT -> new DeliveryOutcome.RecipientLeft();
            case STOP, BUG, SETUP -> new DeliveryOutcome.Refused(handling.words());
        };
    }

    private static ApiAnswer failed(DeliveryOutcome outcome) {
        return new ApiAnswer.Failed(0, outcome);
    }
}

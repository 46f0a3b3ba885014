package org.nuanqun.platform.manners;

import com.fasterxml.jackson.databind.JsonNode;
import org.nuanqun.platform.DeliveryOutcome;

/** How a call to a platform's interface ended. */
public sealed interface ApiAnswer {

    record Well(JsonNode body) implements ApiAnswer {}

    /** {@code code} is the platform's own, 0 where it gave none; {@code outcome} is never Delivered unless it was so before. */
    record Failed(int code, DeliveryOutcome outcome) implements ApiAnswer {}
}

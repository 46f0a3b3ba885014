package org.nuanqun.platform.manners;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.accounts.AccountIncomplete;

/** How a call to a platform's interface ended. */
public sealed interface ApiAnswer {

    record Well(JsonNode body) implements ApiAnswer {}

    /** {@code code} is the platform's own, 0 where it gave none; {@code outcome} is never Delivered unless it was so before. */
    record Failed(int code, DeliveryOutcome outcome) implements ApiAnswer {}

    /** One that needs what the account's file does not say is refused and never made. */
    static ApiAnswer unlessIncomplete(Supplier<ApiAnswer> call) {
        try {
            return call.get();
        } catch (AccountIncomplete e) {
            return new Failed(0, new DeliveryOutcome.Refused(String.valueOf(e.getMessage())));
        }
    }
}

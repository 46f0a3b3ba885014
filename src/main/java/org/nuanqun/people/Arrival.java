package org.nuanqun.people;

import java.time.Instant;
import org.nuanqun.vocabulary.AccountId;

/**
 * That somebody came by a code. {@code place}: the platform's key of the group, empty for a colleague; {@code state}: the code
 * as the platform tells it; {@code first}: when she came by it for the first time.
 */
public record Arrival(AccountId account, String place, String state, Instant first, boolean isStill) {}

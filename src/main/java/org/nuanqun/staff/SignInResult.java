package org.nuanqun.staff;

import java.time.Duration;

/** How an attempt to sign in ended. */
public sealed interface SignInResult {

    /** {@code token} is the new session's, and exists nowhere else. */
    record SignedIn(Operator operator, String token) implements SignInResult {}

    /** The password was right; {@code token} lets her show her code, and opens nothing else. */
    record NeedsCode(String token) implements SignInResult {}

    /** Unknown, disabled or wrong password: nobody is told which. */
    record Refused() implements SignInResult {}

    /** Too many attempts, for this login or from this address; nothing was checked. */
    record TryLater(Duration after) implements SignInResult {}

    /** What was begun with the password is over; it begins anew. */
    record Expired() implements SignInResult {}
}

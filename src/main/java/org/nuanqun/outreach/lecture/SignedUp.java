package org.nuanqun.outreach.lecture;

/** What came of signing up. */
public sealed interface SignedUp {

    record In() implements SignedUp {}

    /** {@code ahead}: how many wait before her. */
    record Waits(int ahead) implements SignedUp {}

    record Already() implements SignedUp {}

    record TooLate() implements SignedUp {}
}

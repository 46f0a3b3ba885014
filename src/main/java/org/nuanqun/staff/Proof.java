package org.nuanqun.staff;

import java.time.Duration;

/** Whether somebody showed that she has her second factor. */
public sealed interface Proof {

    /** The code was hers and is used now. */
    record Given() implements Proof {}

    /** It is no code of hers, or was used before. */
    record Wrong() implements Proof {}

    /** Too many attempts; nothing was checked. */
    record TryLater(Duration after) implements Proof {}
}

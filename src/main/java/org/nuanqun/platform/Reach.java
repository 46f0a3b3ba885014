package org.nuanqun.platform;

import java.util.Optional;

/** Where a colleague's words to a person have to be written just now, so that they arrive. */
public sealed interface Reach {

    /** Here. {@code mayMove}: this colleague could go on in her own client of the platform instead. */
    record Here(boolean mayMove) implements Reach {}

    /** In the platform's client only, by whoever serves there; nobody does yet where {@code staffName} is empty. */
    record OnlyThere(Optional<String> staffName) implements Reach {}

    /** Here, once: it ends what runs in the client, and the next word is the person's. */
    record HereOnce(Optional<String> staffName) implements Reach {}

    /** Nowhere before the person writes again. */
    record NotYet() implements Reach {}
}

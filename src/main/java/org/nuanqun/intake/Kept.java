package org.nuanqun.intake;

/** What became of a delivery. */
sealed interface Kept {

    /** In the database; so many of its events were new. */
    record OnRecord(int fresh) implements Kept {}

    /** On the disk, until the database is back. */
    record InSpool() implements Kept {}

    /** Nowhere: too much waits already. The platform shall come again. */
    record Refused() implements Kept {}
}

package org.nuanqun.platform;

/** The time between a webhook and its answer, in which what is said may go back as that answer. */
public interface Breath extends AutoCloseable {

    /** Waits until there is something to answer, or the platform's patience ends; "" then. Asked after the recording. */
    String answer();

    @Override
    void close();
}

package org.nuanqun.platform;

import java.time.Instant;
import java.util.List;

/**
 * Takes what an adapter fetched by itself, where the platform is asked instead of telling. Joins the caller's transaction, so
 * that an adapter's own place in what it reads moves together with what was read.
 */
public interface EventIntake {

    /** How many of the events were new. */
    int receive(List<PlatformEvent> events, Instant receivedAt);

    /** On record and never answered: what happened before we were connected. */
    int receiveAsHistory(List<PlatformEvent> events, Instant receivedAt);
}

package org.nuanqun.sandbox;

import java.time.Instant;

/** One thing the service did: when, what, and why, as sentences; the tone is a colour with a meaning. */
record Step(Instant at, String tone, String title, String detail) {

    static final String PLAIN = "plain";
    static final String DANGER = "red";
    static final String WAITS = "amber";
    static final String DONE = "green";
    static final String BOT = "bot";
}

package org.nuanqun.bench.load;

/** How posting a webhook ended. UNKNOWN: the connection broke, nobody knows whether it was kept. */
public enum Outcome {
    ACKNOWLEDGED,
    REFUSED,
    UNKNOWN
}

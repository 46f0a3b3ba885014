package org.nuanqun.hosting;

/** QUESTION: conditions to choose from. OFFER: a course. DATE: a day a course counts from. */
enum PendingKind {
    QUESTION,
    OFFER,
    DATE
}

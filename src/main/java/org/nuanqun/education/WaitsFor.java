package org.nuanqun.education;

/** What keeps an enrolment's next lesson from going out. */
public enum WaitsFor {
    /** The course counts from a day nobody has told us yet. */
    DATE,
    /** Something holds everything that can wait: an open red flag, a complaint, a loss. */
    HOLD,
    /** A person holds the conversation, or is wanted in it. */
    PERSON,
    /** The course is not, or no longer, among the scripts in force. */
    SCRIPT
}

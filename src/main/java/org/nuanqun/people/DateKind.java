package org.nuanqun.people;

/** The days a course or a question may hang on. */
public enum DateKind {
    DUE_DATE,
    BIRTH,
    OPERATION,
    LAST_PERIOD,
    DISCHARGE
}

package org.nuanqun.scripts;

/** The day from which a course counts its lessons. */
public enum Anchor {
    ENROLMENT,
    DUE_DATE,
    BIRTH,
    OPERATION
}

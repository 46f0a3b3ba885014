package org.nuanqun.language;

import java.time.LocalDate;

/** A date that matters for a course, as a patient said it. */
public record StatedDate(Kind kind, LocalDate date) {

    public enum Kind {
        DUE_DATE,
        BIRTH,
        OPERATION
    }
}

package org.nuanqun.console.work;

import java.time.LocalTime;
import org.nuanqun.scripts.Anchor;

/** Says when a lesson goes out, counted from what its course counts from. */
record AnchorWords(WorkWords words, Anchor anchor) {

    String name() {
        return switch (anchor) {
            case ENROLMENT -> words.anchorEnrolment();
            case DUE_DATE -> words.anchorDueDate();
            case BIRTH -> words.anchorBirth();
            case OPERATION -> words.anchorOperation();
        };
    }

    String when(int day, LocalTime at) {
        if (day == 0) {
            return words.onTheDay(name(), at.toString());
        }
        return day < 0 ? words.before(name(), -day, at.toString()) : words.after(name(), day, at.toString());
    }
}

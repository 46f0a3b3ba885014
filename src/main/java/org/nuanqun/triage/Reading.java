package org.nuanqun.triage;

import java.util.List;

/** The finding that decides, and what else the message holds (a complaint beside a danger, a second family). */
public record Reading(Finding main, List<Finding> others) {

    public Reading {
        others = List.copyOf(others);
    }

    /** Nothing else matters then. */
    public boolean isDanger() {
        return main instanceof Finding.RedFlag;
    }
}

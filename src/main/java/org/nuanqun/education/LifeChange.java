package org.nuanqun.education;

import org.nuanqun.people.HoldReason;
import org.nuanqun.scripts.CourseScript;

/** What can happen in a life so that lessons must not simply go on. */
public enum LifeChange {
    /** A pregnancy or a newborn child was lost: what belongs to it ends for good, the rest waits for a person's word. */
    LOSS(HoldReason.LOSS),
    DEATH(HoldReason.DEATH),
    /** The treatment is over: what is pending waits until a person lets it go on. */
    DISCHARGED(HoldReason.DISCHARGED),
    /** Another hospital teaches from here on. */
    TRANSFERRED(HoldReason.TRANSFERRED);

    private final HoldReason hold;

    LifeChange(HoldReason hold) {
        this.hold = hold;
    }

    HoldReason hold() {
        return hold;
    }

    boolean ends(CourseScript course) {
        return switch (this) {
            case LOSS -> course.isOfPregnancy();
            case DEATH, TRANSFERRED -> true;
            case DISCHARGED -> false;
        };
    }

    /** What waits in the outbox after a discharge is kept back by the hold and may still go out; else it never may. */
    boolean dropsWhatWaits() {
        return this != DISCHARGED;
    }

    String why() {
        return switch (this) {
            case LOSS -> "a loss was recorded";
            case DEATH -> "a death was recorded";
            case DISCHARGED -> "a discharge was recorded";
            case TRANSFERRED -> "a transfer was recorded";
        };
    }
}

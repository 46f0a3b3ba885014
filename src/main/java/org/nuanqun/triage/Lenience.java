package org.nuanqun.triage;

import org.nuanqun.language.Standing;

/** What counts beside the plain present: for some dangers what just ended, for some what is feared. */
record Lenience(boolean justOver, boolean feared) {

    static final Lenience SOME = new Lenience(true, false);

    boolean accepts(Standing standing) {
        return switch (standing) {
            case PRESENT -> true;
            case JUST_OVER -> justOver;
            case FEARED -> feared;
            case DENIED, OVER, IMAGINED, ELSEWHERE -> false;
        };
    }
}

package org.nuanqun.delivery;

import java.util.List;
import java.util.stream.Stream;

/**
 * Why something is said, which decides what may hold it and whether it is repeated when nobody knows if it arrived. The
 * order is the order of urgency.
 */
public enum SayingClass {
    /** Fixed safety text: passes holds, owners and quiet hours; repeated until it is known to have arrived. */
    SAFETY,
    /** A welcome for which the platform gives leave for seconds: nothing queues ahead of it. */
    GREETING,
    /** A colleague's own words. */
    OPERATOR,
    /** The bot answers. */
    REPLY,
    /** A lesson: waits for allowed hours, needs consent, never repeated on a guess. */
    EDUCATION,
    /** About something somebody signed up for: as a lesson, and after every lesson. */
    NOTICE,
    /** One text for many: as a lesson, and after every notice. */
    BROADCAST,
    /** One text for many, to its author alone, who asked for it just now: counted nowhere, and never repeated. */
    TRIAL;

    static List<SayingClass> pushes() {
        return Stream.of(values()).filter(SayingClass::isPush).toList();
    }

    /** Nobody asked for it just now: it needs consent, keeps the quiet hours and the caps, and can wait. */
    boolean isPush() {
        return this == EDUCATION || this == NOTICE || this == BROADCAST;
    }

    /** A colleague's words are her own. */
    boolean isFromScripts() {
        return this != OPERATOR && this != BROADCAST && this != TRIAL;
    }

    /** Whether a patient may be waiting for it. */
    boolean isWaitedFor() {
        return switch (this) {
            case SAFETY, OPERATOR, REPLY -> true;
            case GREETING, EDUCATION, NOTICE, BROADCAST, TRIAL -> false;
        };
    }
}

package org.nuanqun.outreach.lecture;

import jakarta.enterprise.context.ApplicationScoped;
import org.nuanqun.advertising.AdvertisingInForce;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.scripts.TextKind;

/**
 * Whether the gate would let through what colleagues wrote of a lecture: asked when it is planned, since later each of its
 * reminders would be dropped and a person called to it.
 */
@ApplicationScoped
class LectureWording {

    private final AdvertisingInForce advertising;
    private final Scripts scripts;

    LectureWording(AdvertisingInForce advertising, Scripts scripts) {
        this.advertising = advertising;
        this.scripts = scripts;
    }

    boolean mayBeSaid(String words) {
        return advertising.in(words, TextKind.SERVICE).isEmpty()
                && scripts.current().wording().breach(words).isEmpty();
    }
}

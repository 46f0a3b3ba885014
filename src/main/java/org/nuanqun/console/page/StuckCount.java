package org.nuanqun.console.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.nuanqun.conversation.ParkedEntries;
import org.nuanqun.delivery.StuckSayings;

/** How much waits for a colleague to look at it because it could not be handled or sent. */
@ApplicationScoped
class StuckCount {

    private final ParkedEntries parked;
    private final StuckSayings sayings;

    StuckCount(ParkedEntries parked, StuckSayings sayings) {
        this.parked = parked;
        this.sayings = sayings;
    }

    long now() {
        return parked.count() + sayings.count();
    }
}

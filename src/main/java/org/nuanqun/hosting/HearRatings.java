package org.nuanqun.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.nuanqun.conversation.Lane;
import org.nuanqun.conversation.Lanes;
import org.nuanqun.conversation.Transcript;
import org.nuanqun.conversation.Unhandled;
import org.nuanqun.knowledge.GivenAnswers;
import org.nuanqun.platform.PlatformEvent;

/** That an answer helped is kept for its authors; nobody has to do or say anything. */
@ApplicationScoped
class HearRatings {

    private final Lanes lanes;
    private final Transcript transcript;
    private final GivenAnswers given;

    HearRatings(Lanes lanes, Transcript transcript, GivenAnswers given) {
        this.lanes = lanes;
        this.transcript = transcript;
        this.given = given;
    }

    @Transactional
    void heard(Lane lane, Unhandled unhandled, PlatformEvent.Rated rated, Instant now) {
        lanes.hold(lane);
        transcript.lineOf(rated.account(), rated.about()).ifPresent(entry -> {
            if (rated.helped()) {
                given.helped(entry, now);
            } else {
                given.helpedNoMore(entry);
            }
        });
        lanes.handled(unhandled.entry(), "");
    }
}

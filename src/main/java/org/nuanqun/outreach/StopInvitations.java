package org.nuanqun.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.nuanqun.outreach.lecture.LectureCancelled;

/** What invites to a cancelled lecture goes out no more, in the transaction that cancels it. */
@ApplicationScoped
class StopInvitations {

    private final Broadcasts broadcasts;
    private final RunBroadcasts run;

    StopInvitations(Broadcasts broadcasts, RunBroadcasts run) {
        this.broadcasts = broadcasts;
        this.run = run;
    }

    void cancelled(@Observes LectureCancelled fact) {
        broadcasts.openInvitations(fact.lecture()).forEach(id -> run.stop(id, "the lecture was cancelled"));
    }
}

package org.nuanqun.outreach;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.nuanqun.database.Gap;
import org.nuanqun.database.Restored;

/** A broadcast that may have gone on after the backup reaches nobody a second time: it is stopped, its list stays. */
@ApplicationScoped
class SettleRestored {

    private final Broadcasts broadcasts;
    private final RunBroadcasts run;

    SettleRestored(Broadcasts broadcasts, RunBroadcasts run) {
        this.broadcasts = broadcasts;
        this.run = run;
    }

    /** After delivery has settled what was in the outbox. */
    void restored(@Observes @Priority(20) Restored fact) {
        Gap gap = fact.gap();
        if (!gap.isSentKnown()) {
            broadcasts
                    .openBy(gap.until())
                    .forEach(broadcast -> run.stop(broadcast, "restored from a backup, perhaps sent before"));
        }
    }
}

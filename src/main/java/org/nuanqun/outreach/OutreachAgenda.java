package org.nuanqun.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.nuanqun.time.Agenda;

/** The moments of broadcasts, for a clock that is moved. */
@ApplicationScoped
class OutreachAgenda implements Agenda {

    private final Outreach outreach;

    OutreachAgenda(Outreach outreach) {
        this.outreach = outreach;
    }

    @Override
    public Optional<Instant> nextAfter(Instant now) {
        return outreach.nextAfter(now);
    }

    @Override
    public void doWhatIsDue(Instant now) {
        while (outreach.advance(now) > 0) {
            // a moved clock does not wait for the strikes in between
        }
    }
}

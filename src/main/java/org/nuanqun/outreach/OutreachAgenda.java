package org.nuanqun.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.nuanqun.time.Agenda;

/** The moments of broadcasts, for a clock that is moved. */
@ApplicationScoped
class OutreachAgenda implements Agenda {

    private final Outreach outreach;
    private final RecurringBroadcasts recurring;

    OutreachAgenda(Outreach outreach, RecurringBroadcasts recurring) {
        this.outreach = outreach;
        this.recurring = recurring;
    }

    @Override
    public Optional<Instant> nextAfter(Instant now) {
        return Stream.concat(outreach.nextAfter(now).stream(), recurring.nextAfter(now).stream())
                .min(Instant::compareTo);
    }

    @Override
    public void doWhatIsDue(Instant now) {
        while (recurring.beginDue(now) > 0) {
            // several may be due at one moment, and one of them several times
        }
        while (outreach.advance(now) > 0) {
            // a moved clock does not wait for the strikes in between
        }
    }
}

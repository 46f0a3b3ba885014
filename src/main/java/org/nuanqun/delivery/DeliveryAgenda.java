package org.nuanqun.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.nuanqun.time.Agenda;

/** What waits in the outbox for a later hour; a clock that is moved there wakes the sender. */
@ApplicationScoped
class DeliveryAgenda implements Agenda {

    private final Delivery delivery;
    private final WatchOutbox watch;

    DeliveryAgenda(Delivery delivery, WatchOutbox watch) {
        this.delivery = delivery;
        this.watch = watch;
    }

    @Override
    public Optional<Instant> nextAfter(Instant now) {
        return delivery.nextAfter(now);
    }

    @Override
    public void doWhatIsDue(Instant now) {
        watch.look();
    }
}

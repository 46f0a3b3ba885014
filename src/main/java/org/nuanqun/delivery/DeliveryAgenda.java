package org.nuanqun.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.nuanqun.time.Agenda;

/** What waits in the outbox for a later hour. The sender finds it by itself once the clock is there. */
@ApplicationScoped
class DeliveryAgenda implements Agenda {

    private final Delivery delivery;

    DeliveryAgenda(Delivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public Optional<Instant> nextAfter(Instant now) {
        return delivery.nextAfter(now);
    }

    @Override
    public void doWhatIsDue(Instant now) {}
}

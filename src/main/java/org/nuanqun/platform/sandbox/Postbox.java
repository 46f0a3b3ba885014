package org.nuanqun.platform.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Where an act leaves what is to be told: to the service, and to the pages that are open. */
@ApplicationScoped
class Postbox {

    private static final long OVERTAKEN_MILLIS = 1_500;

    private final OwedWebhooks owed;
    private final Behaviours behaviours;
    private final Event<SandboxChanged> changes;

    Postbox(OwedWebhooks owed, Behaviours behaviours, Event<SandboxChanged> changes) {
        this.owed = owed;
        this.behaviours = behaviours;
        this.changes = changes;
    }

    String post(PostedEvent event, long delayMillis) {
        Behaviour behaviour = behaviours.now();
        boolean isOvertaken = behaviour.reorder() && event.id().hashCode() % 2 == 0;
        owed.add(event, behaviour.delayMillis() + (isOvertaken ? OVERTAKEN_MILLIS : 0) + delayMillis);
        return event.id();
    }

    void changed(SandboxChanged change) {
        changes.fire(change);
    }
}

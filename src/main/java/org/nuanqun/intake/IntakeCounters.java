package org.nuanqun.intake;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts webhooks by how they ended; the only trace that a refused one leaves. */
@ApplicationScoped
class IntakeCounters {

    private final MeterRegistry meters;

    IntakeCounters(MeterRegistry meters) {
        this.meters = meters;
    }

    void webhook(String ending) {
        meters.counter("intake.webhooks", "ending", ending).increment();
    }

    void events(int fresh, int repeated) {
        meters.counter("intake.events", "kind", "new").increment(fresh);
        meters.counter("intake.events", "kind", "repeated").increment(repeated);
    }
}

package org.nuanqun.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** How much waits in the spool, for health and metrics; down once it is full and webhooks are refused. */
@Readiness
@ApplicationScoped
class SpoolHealth implements HealthCheck {

    private final Spool spool;
    private final KeepEvents keep;

    SpoolHealth(Spool spool, KeepEvents keep) {
        this.spool = spool;
        this.keep = keep;
    }

    void start(@Observes StartupEvent ignored, MeterRegistry meters) {
        meters.gauge("intake.spool.bytes", spool, Spool::bytes);
        meters.gauge("intake.waiting", keep, KeepEvents::waiting);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("webhooks can be kept")
                .status(!spool.isFull())
                .withData("bytes in the spool", spool.bytes())
                .build();
    }
}

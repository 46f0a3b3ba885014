package org.nuanqun.platform.sandbox;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** Tells open pages that there is something new; they fetch what it is, so a missed call costs nothing. */
@Path("/sandbox/api/stream")
@ApplicationScoped
class StreamResource {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final BroadcastProcessor<SandboxChanged> changes = BroadcastProcessor.create();

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) SandboxChanged change) {
        synchronized (changes) {
            changes.onNext(change);
        }
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    public Multi<SandboxChanged> stream(@RestQuery @Nullable String group, @RestQuery @Nullable String person) {
        Multi<SandboxChanged> heartbeat = Multi.createFrom()
                .ticks()
                .every(HEARTBEAT)
                .onOverflow()
                .drop()
                .map(tick -> SandboxChanged.everywhere("heartbeat"));
        Multi<SandboxChanged> wanted =
                changes.onOverflow().buffer(1_000).filter(change -> change.concerns(group, person));
        return Multi.createBy()
                .merging()
                .streams(Multi.createFrom().item(SandboxChanged.everywhere("hello")), wanted, heartbeat);
    }
}

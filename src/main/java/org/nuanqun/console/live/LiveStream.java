package org.nuanqun.console.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.presence.Presence;
import org.nuanqun.staff.Sessions;
import org.nuanqun.vocabulary.OperatorId;

/**
 * The line an open page listens on. Every few seconds it says that it is alive, which also brings what happened on another
 * node, and ends when the session does. As long as it holds, the page is where it said it is; when it breaks, it is gone.
 */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR", "OBSERVER"})
@Path("/console/live")
class LiveStream {

    private static final Duration PULSE = Duration.ofSeconds(5);

    private final LiveFeed feed;
    private final Sessions sessions;
    private final Presence presence;
    private final SignedIn signedIn;

    LiveStream(LiveFeed feed, Sessions sessions, Presence presence, SignedIn signedIn) {
        this.feed = feed;
        this.sessions = sessions;
        this.presence = presence;
        this.signedIn = signedIn;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> listen(@Context Sse sse, @RestQuery Optional<UUID> page) {
        String token = signedIn.token().orElseThrow();
        OperatorId me = signedIn.id();
        Multi<OutboundSseEvent> changes = feed.changes().map(one -> event(sse, one.what(), one.conversation()));
        return Multi.createBy()
                .merging()
                .streams(Multi.createFrom().item(event(sse, "hello", "")), changes, pulse(token, page, me, sse))
                .select()
                .first(this::isNotTheEnd)
                .onTermination()
                .invoke(() -> page.ifPresent(left -> later(() -> presence.gone(left, me))));
    }

    /** The line may end on a thread that must not wait for a database. */
    private static void later(Runnable act) {
        Infrastructure.getDefaultExecutor().execute(act);
    }

    private Multi<OutboundSseEvent> pulse(String token, Optional<UUID> page, OperatorId me, Sse sse) {
        return Multi.createFrom()
                .ticks()
                .every(PULSE)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> isAlive(token, page, me))
                .map(alive -> event(sse, alive ? "pulse" : "end", ""));
    }

    private Uni<Boolean> isAlive(String token, Optional<UUID> page, OperatorId me) {
        return Uni.createFrom()
                .item(() -> {
                    page.ifPresent(open -> presence.stillHere(open, me));
                    return sessions.holder(token).isPresent();
                })
                .runSubscriptionOn(Infrastructure.getDefaultExecutor());
    }

    private boolean isNotTheEnd(OutboundSseEvent event) {
        return !"end".equals(event.getName());
    }

    private static OutboundSseEvent event(Sse sse, String name, String data) {
        return sse.newEventBuilder()
                .name(name)
                .data(data.isEmpty() ? "-" : data)
                .build();
    }
}

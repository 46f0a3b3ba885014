package org.nuanqun.console.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.staff.Sessions;

/**
 * The line an open page listens on. Every few seconds it says that it is alive, which also brings what happened on another
 * node, and ends when the session does.
 */
@Guarded
@Path("/console/live")
class LiveStream {

    private static final Duration PULSE = Duration.ofSeconds(5);

    private final LiveFeed feed;
    private final Sessions sessions;
    private final SignedIn signedIn;

    LiveStream(LiveFeed feed, Sessions sessions, SignedIn signedIn) {
        this.feed = feed;
        this.sessions = sessions;
        this.signedIn = signedIn;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> listen(@Context Sse sse) {
        String token = signedIn.token().orElseThrow();
        Multi<OutboundSseEvent> changes = feed.changes().map(what -> event(sse, "changed", what));
        return Multi.createBy()
                .merging()
                .streams(Multi.createFrom().item(event(sse, "hello", "")), changes, pulse(token, sse))
                .select()
                .first(this::isNotTheEnd);
    }

    private Multi<OutboundSseEvent> pulse(String token, Sse sse) {
        return Multi.createFrom()
                .ticks()
                .every(PULSE)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> isAlive(token))
                .map(alive -> event(sse, alive ? "pulse" : "end", ""));
    }

    private Uni<Boolean> isAlive(String token) {
        return Uni.createFrom()
                .item(() -> sessions.holder(token).isPresent())
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

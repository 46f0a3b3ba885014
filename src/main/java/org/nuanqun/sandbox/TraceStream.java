package org.nuanqun.sandbox;

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
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.nuanqun.conversation.ConversationChanged;

/** Tells the page that a conversation has moved on; the page then reads what there is. */
@Path("/sandbox/trace/stream")
@ApplicationScoped
class TraceStream {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final BroadcastProcessor<News> news = BroadcastProcessor.create();

    record News(String what) {}

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConversationChanged change) {
        synchronized (news) {
            news.onNext(new News("conversation"));
        }
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    public Multi<News> stream() {
        Multi<News> heartbeat =
                Multi.createFrom().ticks().every(HEARTBEAT).onOverflow().drop().map(tick -> new News("heartbeat"));
        return Multi.createBy()
                .merging()
                .streams(
                        Multi.createFrom().item(new News("hello")),
                        news.onOverflow().buffer(2_000),
                        heartbeat);
    }
}

package org.nuanqun.console.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.Line;
import org.nuanqun.conversation.Transcript;
import org.nuanqun.platform.media.KeptMedia;
import org.nuanqun.platform.media.Media;
import org.nuanqun.vocabulary.ConversationId;

/**
 * What somebody sent, for who may read the conversation. Only what is a picture or a sound by its own bytes is shown in place;
 * everything else is a download of no type, so that no browser ever runs it.
 */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR", "OBSERVER"})
@Path("/console/c/{id}/sent/{line}")
class SentPage {

    private final Conversations conversations;
    private final Transcript transcript;
    private final Media media;

    SentPage(Conversations conversations, Transcript transcript, Media media) {
        this.conversations = conversations;
        this.transcript = transcript;
        this.media = media;
    }

    @GET
    public Response show(@RestPath ConversationId id, @RestPath UUID line) {
        KeptMedia kept = find(id, line);
        boolean isSafe = kept.isPicture() || kept.isSound();
        StreamingOutput body = out -> media.write(kept, out);
        return Response.ok(body, isSafe ? kept.type() : "application/octet-stream")
                .header("Content-Length", kept.size())
                .header("Content-Disposition", (isSafe ? "inline" : "attachment") + "; filename=\"" + name(kept) + "\"")
                .build();
    }

    private KeptMedia find(ConversationId id, UUID line) {
        Line found = transcript
                .line(line)
                .filter(one -> one.conversation().equals(id))
                .orElseThrow(NoSuchPage::new);
        return conversations
                .find(id)
                .flatMap(conversation -> media.find(conversation.account(), found.content()))
                .filter(kept -> kept.state() == KeptMedia.State.KEPT)
                .orElseThrow(NoSuchPage::new);
    }

    private static String name(KeptMedia kept) {
        String ending = kept.type().substring(kept.type().indexOf('/') + 1);
        return "sent-" + kept.id().toString().substring(24) + (ending.equals("octet-stream") ? "" : "." + ending);
    }
}

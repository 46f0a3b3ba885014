package org.nuanqun.console.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.conversation.Line;
import org.nuanqun.conversation.Transcript;
import org.nuanqun.vocabulary.ConversationId;

/** Asks to see the numbers in a line. */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR"})
@Path("/console/c/{id}/reveal")
class RevealForm {

    private final Transcript transcript;
    private final Revealing revealing;

    RevealForm(Transcript transcript, Revealing revealing) {
        this.transcript = transcript;
        this.revealing = revealing;
    }

    /** @param at the line the thread is read around, empty for the newest */
    @POST
    public Response reveal(
            @RestPath ConversationId id,
            @RestForm(FormToken.FIELD) String token,
            @RestForm UUID line,
            @RestForm String reason,
            @RestForm Optional<String> at) {
        Line asked = transcript
                .line(line)
                .filter(_ -> Revealing.REASONS.contains(reason))
                .orElseThrow(NoSuchPage::new);
        revealing.reveal(asked, reason);
        String around = at.filter(one -> !one.isEmpty())
                .map(one -> "?at=" + UUID.fromString(one))
                .orElse("");
        return Response.seeOther(URI.create("/console/c/" + id + around)).build();
    }
}

package org.nuanqun.console.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.vocabulary.ConversationId;

/** Takes a picture piece by piece and answers under which id it will be sent. */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR"})
@Path("/console/c/{id}/picture")
class PicturePage {

    private final Pictures pictures;

    PicturePage(Pictures pictures) {
        this.pictures = pictures;
    }

    /** @param piece Base64 for addresses, as no field of a form holds bytes */
    @POST
    public Response add(
            @RestPath ConversationId id,
            @RestForm(FormToken.FIELD) String token,
            @RestForm Optional<UUID> upload,
            @RestForm Integer number,
            @RestForm String piece,
            @RestForm Optional<Long> size,
            @RestForm Optional<String> last) {
        UUID file = pictures.add(id, upload, number, bytes(piece), size.orElse(0L), last.isPresent());
        return Response.ok(file.toString(), "text/plain").build();
    }

    private static byte[] bytes(String piece) {
        try {
            return Base64.getUrlDecoder().decode(piece);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("the piece is no Base64", e);
        }
    }
}

package org.nuanqun.platform.sandbox;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plays a crowd: it answers when everybody has spoken and been acknowledged, or not. */
@Path("/sandbox/api/crowd")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class CrowdResource {

    private static final int LARGEST = 500;

    private final Crowd crowd;

    record Wanted(@Nullable String group, @Nullable Integer people) {}

    CrowdResource(Crowd crowd) {
        this.crowd = crowd;
    }

    @POST
    public Crowd.Spoke speak(Wanted wanted) {
        int size = Optional.ofNullable(wanted.people()).orElse(0);
        if (wanted.group() == null || size < 1 || size > LARGEST) {
            throw Refusal.badRequest("a crowd needs a \"group\" and from 1 to " + LARGEST + " \"people\"");
        }
        return crowd.speak(wanted.group(), size);
    }
}

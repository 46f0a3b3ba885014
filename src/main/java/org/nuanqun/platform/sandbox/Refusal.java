package org.nuanqun.platform.sandbox;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** What the pretend platform will not do, said in one sentence. */
final class Refusal {

    private Refusal() {}

    static WebApplicationException badRequest(String why) {
        return of(400, why);
    }

    static WebApplicationException notFound(String what) {
        return of(404, what);
    }

    static WebApplicationException conflict(String why) {
        return of(409, why);
    }

    private static WebApplicationException of(int status, String why) {
        return new WebApplicationException(
                why,
                Response.status(status)
                        .type(MediaType.APPLICATION_JSON)
                        .entity(Map.of("error", why))
                        .build());
    }
}

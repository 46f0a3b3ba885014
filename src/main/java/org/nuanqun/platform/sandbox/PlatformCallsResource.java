package org.nuanqun.platform.sandbox;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.nuanqun.platform.Capabilities;
import org.nuanqun.platform.sandbox.SandboxClient.Call;

/** The side of the pretend platform that our adapter calls, as it would call any platform's. */
@Path("/sandbox/platform")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class PlatformCallsResource {

    private final SandboxSecrets secrets;
    private final Behaviours behaviours;
    private final PretendInbox inbox;
    private final PretendGroups groups;

    PlatformCallsResource(SandboxSecrets secrets, Behaviours behaviours, PretendInbox inbox, PretendGroups groups) {
        this.secrets = secrets;
        this.behaviours = behaviours;
        this.inbox = inbox;
        this.groups = groups;
    }

    @POST
    @Path("/messages")
    public Response take(@HeaderParam("Authorization") @Nullable String authorization, Call call) {
        if (!isOurs(authorization)) {
            return Response.status(401).build();
        }
        Behaviour behaviour = behaviours.now();
        if (behaviour.disconnected()) {
            return busy(5);
        }
        if (behaviours.isThisCallToFail(behaviour)) {
            return busy(2);
        }
        return behaviour.errorInside200()
                ? Response.ok(SentAnswer.refused(SentAnswer.NOT_ALLOWED, "ok, and yet not"))
                        .build()
                : Response.ok(inbox.take(call)).build();
    }

    @GET
    @Path("/capabilities")
    public Response capabilities(
            @HeaderParam("Authorization") @Nullable String authorization, @RestQuery @Nullable String group) {
        if (!isOurs(authorization)) {
            return Response.status(401).build();
        }
        Capabilities allowed = groups.likenessOf(group).capabilities();
        return Response.ok(SandboxJson.write(allowed)).build();
    }

    private boolean isOurs(@Nullable String authorization) {
        byte[] expected = ("Bearer " + secrets.current().accessToken()).getBytes(StandardCharsets.UTF_8);
        return authorization != null && MessageDigest.isEqual(expected, authorization.getBytes(StandardCharsets.UTF_8));
    }

    private static Response busy(int seconds) {
        return Response.status(503).header("Retry-After", seconds).build();
    }
}

package org.nuanqun.console.door;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Whoever must have a second factor and has none gets nowhere but where she switches it on, or out. */
@Singleton
class FirstTheSecondFactor {

    private static final List<String> OPEN =
            List.of(Ways.SECOND_FACTOR, Ways.HOME + "/sign-", Ways.HOME + "/preferences");

    private final SignedIn signedIn;

    FirstTheSecondFactor(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @ServerRequestFilter
    public Optional<Response> lead(ContainerRequestContext request) {
        return isClosed(request.getUriInfo().getRequestUri().getPath()) && signedIn.owesSecondFactor()
                ? Optional.of(answer(request))
                : Optional.empty();
    }

    private static boolean isClosed(String path) {
        return path.startsWith(Ways.HOME) && OPEN.stream().noneMatch(path::startsWith);
    }

    private static Response answer(ContainerRequestContext request) {
        if (request.getHeaderString("HX-Request") != null) {
            return Response.ok().header("HX-Redirect", Ways.SECOND_FACTOR).build();
        }
        return request.getMethod().equals("GET") && request.getHeaderString(LiveRequest.HEADER) == null
                ? Response.seeOther(URI.create(Ways.SECOND_FACTOR)).build()
                : Response.status(Response.Status.FORBIDDEN).build();
    }
}

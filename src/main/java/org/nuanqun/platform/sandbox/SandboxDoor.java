package org.nuanqun.platform.sandbox;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Everything under {@code /sandbox} is not there while the sandbox is off, and never writes for another site's page. */
class SandboxDoor {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final SandboxSwitch power;

    SandboxDoor(SandboxSwitch power) {
        this.power = power;
    }

    @ServerRequestFilter
    public @Nullable Response look(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (!path.equals("/sandbox") && !path.startsWith("/sandbox/")) {
            return null;
        }
        if (!power.isOn()) {
            return Response.status(404).build();
        }
        String site =
                Optional.ofNullable(request.getHeaderString("Sec-Fetch-Site")).orElse("none");
        boolean isForeign = site.equals("cross-site") || site.equals("same-site");
        return isForeign && !SAFE.contains(request.getMethod())
                ? Response.status(403).build()
                : null;
    }
}

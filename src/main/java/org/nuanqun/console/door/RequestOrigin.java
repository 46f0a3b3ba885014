package org.nuanqun.console.door;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Set;

/** Whether a page of ours asked, as far as the browser says. */
final class RequestOrigin {

    private static final Set<String> OURS = Set.of("same-origin", "none");

    private RequestOrigin() {}

    static boolean isOurs(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OURS.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null || isTheHostAsked(origin, request);
    }

    private static boolean isTheHostAsked(String origin, HttpServerRequest request) {
        try {
            var asked = request.authority();
            String named = URI.create(origin).getAuthority();
            return asked != null && named != null && named.equalsIgnoreCase(asked.toString());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

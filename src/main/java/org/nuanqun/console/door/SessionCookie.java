package org.nuanqun.console.door;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where a browser keeps a secret of ours. Always {@code __Host-}, Secure and HttpOnly; only a sandbox reached over plain
 * HTTP from another machine (a phone beside the laptop) gets a cookie of another name without Secure.
 */
@Singleton
class SessionCookie {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    private final boolean sandbox;

    SessionCookie(@ConfigProperty(name = "sandbox.enabled", defaultValue = "false") boolean sandbox) {
        this.sandbox = sandbox;
    }

    Optional<String> read(HttpServerRequest request, Secret secret) {
        return Optional.ofNullable(request.getCookie(name(request, secret))).map(Cookie::getValue);
    }

    void write(HttpServerRequest request, Secret secret, String value) {
        request.response().addCookie(cookie(request, secret, value));
    }

    void remove(HttpServerRequest request, Secret secret) {
        request.response().addCookie(cookie(request, secret, "").setMaxAge(0));
    }

    private Cookie cookie(HttpServerRequest request, Secret secret, String value) {
        return Cookie.cookie(name(request, secret), value)
                .setPath("/")
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setSecure(!isPlainTrial(request));
    }

    private String name(HttpServerRequest request, Secret secret) {
        return isPlainTrial(request) ? "sandbox-" + secret.name : "__Host-" + secret.name;
    }

    private boolean isPlainTrial(HttpServerRequest request) {
        return sandbox && !request.isSSL() && !isThisMachine(request);
    }

    private static boolean isThisMachine(HttpServerRequest request) {
        var authority = request.authority();
        @Nullable String host = authority == null ? null : authority.host();
        return host == null || THIS_MACHINE.contains(host);
    }

    /** What is kept. */
    enum Secret {
        SESSION("nuanqun-session"),
        /** Binds a form to its browser before anybody is signed in. */
        FORM("nuanqun-form"),
        /** Whose password was right and whose code is awaited. */
        HALF("nuanqun-half");

        private final String name;

        Secret(String name) {
            this.name = name;
        }
    }
}

package org.nuanqun.console.door;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Knows an operator by her session cookie; sends everybody else to the sign-in page. */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {

    private static final String DOOR = "/console";

    private final SessionCookie cookies;

    SessionMechanism(SessionCookie cookies) {
        this.cookies = cookies;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        if (!leadsToTheConsole(context)) {
            return Uni.createFrom().nullItem();
        }
        Optional<String> token = cookies.read(context.request(), SessionCookie.Secret.SESSION);
        if (token.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        boolean isActivity = context.request().getHeader(LiveRequest.HEADER) == null;
        return identities
                .authenticate(new SessionRequest(token.get(), isActivity))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(challenge(context.request()));
    }

    private static ChallengeData challenge(HttpServerRequest request) {
        String signIn = DOOR + "/sign-in";
        if (request.getHeader("HX-Request") != null) {
            return new ChallengeData(401, "HX-Redirect", signIn);
        }
        if (!"GET".equals(request.method().name()) || request.getHeader(LiveRequest.HEADER) != null) {
            return new ChallengeData(401, null, null);
        }
        String back = URLEncoder.encode(request.path(), StandardCharsets.UTF_8);
        return new ChallengeData(303, "Location", signIn + "?then=" + back);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class);
    }

    private static boolean leadsToTheConsole(RoutingContext context) {
        String path = context.normalizedPath();
        return path.equals(DOOR) || path.startsWith(DOOR + "/");
    }
}

package org.nuanqun.console.door;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.SecondFactor;
import org.nuanqun.staff.Sessions;

/** Turns a living session into an identity that carries its operator. */
@ApplicationScoped
class SessionIdentities implements IdentityProvider<SessionRequest> {

    static final String OPERATOR = "operator";
    static final String TOKEN = "token";
    static final String OWES = "owesSecondFactor";

    private final Sessions sessions;
    private final SecondFactor secondFactor;

    SessionIdentities(Sessions sessions, SecondFactor secondFactor) {
        this.sessions = sessions;
        this.secondFactor = secondFactor;
    }

    @Override
    public Class<SessionRequest> getRequestType() {
        return SessionRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request));
    }

    private SecurityIdentity identity(SessionRequest request) {
        Operator operator = sessions.holder(request.token()).orElseThrow(AuthenticationFailedException::new);
        if (request.isActivity()) {
            sessions.touch(request.token());
        }
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(operator.id().toString()))
                .addRole(operator.role().name())
                .addAttribute(OPERATOR, operator)
                .addAttribute(TOKEN, request.token())
                .addAttribute(OWES, secondFactor.isOwedBy(operator))
                .build();
    }
}

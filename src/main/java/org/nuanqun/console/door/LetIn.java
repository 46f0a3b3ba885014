package org.nuanqun.console.door;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Sessions;

/** Begins and ends what an operator has open in a browser, and puts it on record. */
@ApplicationScoped
public class LetIn {

    private static final String STREAM = "console";

    private final SessionCookie cookies;
    private final Sessions sessions;
    private final Audit audit;
    private final Clock clock;

    LetIn(SessionCookie cookies, Sessions sessions, Audit audit, Clock clock) {
        this.cookies = cookies;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Hands over a session that was just begun; one this browser had before ends here. */
    public Response through(HttpServerRequest request, Operator operator, String token, String way) {
        cookies.read(request, SessionCookie.Secret.SESSION).ifPresent(sessions::end);
        cookies.write(request, SessionCookie.Secret.SESSION, token);
        cookies.remove(request, SessionCookie.Secret.FORM);
        note(operator, "signedIn");
        return Response.seeOther(URI.create(way)).build();
    }

    public Response out(HttpServerRequest request, Operator operator) {
        cookies.read(request, SessionCookie.Secret.SESSION).ifPresent(sessions::end);
        cookies.remove(request, SessionCookie.Secret.SESSION);
        note(operator, "signedOut");
        return Response.seeOther(URI.create(Ways.HOME + "/sign-in")).build();
    }

    private void note(Operator operator, String action) {
        audit.note(new AuditEntry(
                STREAM,
                Actor.operator(operator.id()),
                action,
                operator.id().toString(),
                "",
                Map.of(),
                clock.instant()));
    }
}

package org.nuanqun.console.door;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.nuanqun.staff.AccountDeeds;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Sessions;

/** Begins and ends what an operator has open in a browser, and puts it on record. */
@ApplicationScoped
public class LetIn {

    private final SessionCookie cookies;
    private final Sessions sessions;
    private final AccountDeeds deeds;

    LetIn(SessionCookie cookies, Sessions sessions, AccountDeeds deeds) {
        this.cookies = cookies;
        this.sessions = sessions;
        this.deeds = deeds;
    }

    /** Hands over a session that was just begun; one this browser had before ends here. */
    public Response through(HttpServerRequest request, Operator operator, String token, String way) {
        cookies.read(request, SessionCookie.Secret.SESSION).ifPresent(sessions::end);
        cookies.write(request, SessionCookie.Secret.SESSION, token);
        cookies.remove(request, SessionCookie.Secret.FORM);
        cookies.remove(request, SessionCookie.Secret.HALF);
        deeds.note(operator.id(), "signedIn");
        return Response.seeOther(URI.create(way)).build();
    }

    /** Remembers whose password was right, and asks for the code. */
    public Response toTheCode(HttpServerRequest request, String half, String way) {
        cookies.write(request, SessionCookie.Secret.HALF, half);
        return Response.seeOther(URI.create(Ways.CODE + "?then=" + URLEncoder.encode(way, StandardCharsets.UTF_8)))
                .build();
    }

    /** What {@link #toTheCode} remembered in this browser. */
    public Optional<String> half(HttpServerRequest request) {
        return cookies.read(request, SessionCookie.Secret.HALF);
    }

    public Response out(HttpServerRequest request, Operator operator) {
        cookies.read(request, SessionCookie.Secret.SESSION).ifPresent(sessions::end);
        cookies.remove(request, SessionCookie.Secret.SESSION);
        deeds.note(operator.id(), "signedOut");
        return Response.seeOther(URI.create(Ways.HOME + "/sign-in")).build();
    }
}

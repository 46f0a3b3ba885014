package org.nuanqun.console.entrance;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.LetIn;
import org.nuanqun.console.door.SignedIn;

/** Ends the session, here and on the server. */
@Guarded
@Path("/console/sign-out")
class SignOutForm {

    private final LetIn letIn;
    private final SignedIn signedIn;
    private final HttpServerRequest request;

    SignOutForm(LetIn letIn, SignedIn signedIn, HttpServerRequest request) {
        this.letIn = letIn;
        this.signedIn = signedIn;
        this.request = request;
    }

    @POST
    public Response leave(@RestForm(FormToken.FIELD) String token) {
        return letIn.out(request, signedIn.operator());
    }
}

package org.nuanqun.console.entrance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.LetIn;
import org.nuanqun.console.door.Ways;
import org.nuanqun.console.page.Frame;
import org.nuanqun.console.page.Pages;
import org.nuanqun.staff.SignIn;
import org.nuanqun.staff.SignInResult.Expired;
import org.nuanqun.staff.SignInResult.NeedsCode;
import org.nuanqun.staff.SignInResult.Refused;
import org.nuanqun.staff.SignInResult.SignedIn;
import org.nuanqun.staff.SignInResult.TryLater;

/** The second step of signing in: the code of somebody whose password was right. */
@Guarded
@PermitAll
@Path(Ways.CODE)
class CodePage {

    private final Pages pages;
    private final SignIn signIn;
    private final LetIn letIn;
    private final HttpServerRequest request;

    CodePage(Pages pages, SignIn signIn, LetIn letIn, HttpServerRequest request) {
        this.pages = pages;
        this.signIn = signIn;
        this.letIn = letIn;
        this.request = request;
    }

    @GET
    public Response show(@RestQuery Optional<String> then) {
        return letIn.half(request).filter(signIn::awaitsCode).isPresent()
                ? page(200, "", Ways.inside(then))
                : fromTheBeginning();
    }

    @POST
    public Response enter(
            @RestForm(FormToken.FIELD) String token, @RestForm String code, @RestForm Optional<String> then) {
        DoorWords words = pages.language().words(DoorWords.class);
        String way = Ways.inside(then);
        return switch (signIn.code(letIn.half(request).orElse(""), code, SignInPage.address(request))) {
            case SignedIn in -> letIn.through(request, in.operator(), in.token(), Ways.firstOf(in.operator(), way));
            case Refused refused -> page(401, words.wrongCode(), way);
            case TryLater later -> page(429, words.tryLater(SignInPage.minutes(later.after())), way);
            case Expired over -> fromTheBeginning();
            case NeedsCode again -> fromTheBeginning();
        };
    }

    private Response page(int status, String fault, String way) {
        var view = new CodeView(pages.frame(), fault, way);
        return Response.status(status).entity(pages.inTheReadersLanguage(view)).build();
    }

    private static Response fromTheBeginning() {
        return Response.seeOther(URI.create(Ways.HOME + "/sign-in")).build();
    }

    /** {@code fault} is empty at first sight. */
    @CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CodeView(Frame frame, String fault, String then) implements TemplateInstance {}
}

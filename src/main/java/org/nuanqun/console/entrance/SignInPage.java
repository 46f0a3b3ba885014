package org.nuanqun.console.entrance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
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

/** Where an operator shows who she is. */
@Guarded
@PermitAll
@Path("/console/sign-in")
class SignInPage {

    private final Pages pages;
    private final SignIn signIn;
    private final LetIn letIn;
    private final HttpServerRequest request;

    SignInPage(Pages pages, SignIn signIn, LetIn letIn, HttpServerRequest request) {
        this.pages = pages;
        this.signIn = signIn;
        this.letIn = letIn;
        this.request = request;
    }

    @GET
    public TemplateInstance show(@RestQuery Optional<String> then) {
        return page("", Ways.inside(then), "");
    }

    @POST
    public Response enter(
            @RestForm(FormToken.FIELD) String token,
            @RestForm String login,
            @RestForm String password,
            @RestForm Optional<String> then) {
        DoorWords words = pages.language().words(DoorWords.class);
        String way = Ways.inside(then);
        return switch (signIn.attempt(login, password, address(request))) {
            case SignedIn in -> letIn.through(request, in.operator(), in.token(), Ways.firstOf(in.operator(), way));
            case NeedsCode half -> letIn.toTheCode(request, half.token(), way);
            case Refused refused -> refusal(401, words.refused(), way, login);
            case Expired over -> refusal(401, words.signInExpired(), way, login);
            case TryLater later -> refusal(429, words.tryLater(minutes(later)), way, login);
        };
    }

    private Response refusal(int status, String fault, String way, String login) {
        return Response.status(status).entity(page(fault, way, login)).build();
    }

    private TemplateInstance page(String fault, String way, String login) {
        return pages.inTheReadersLanguage(new SignInView(pages.frame(), fault, way, login));
    }

    static String address(HttpServerRequest request) {
        var remote = request.remoteAddress();
        return remote == null ? "unknown" : remote.hostAddress();
    }

    private static long minutes(TryLater later) {
        return minutes(later.after());
    }

    static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }

    /** {@code fault} is empty at first sight. */
    @CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignInView(Frame frame, String fault, String then, String login) implements TemplateInstance {}
}

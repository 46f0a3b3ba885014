package org.nuanqun.console.entrance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.LetIn;
import org.nuanqun.console.door.Ways;
import org.nuanqun.console.page.Frame;
import org.nuanqun.console.page.Pages;
import org.nuanqun.staff.FirstAdministrator;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Sessions;

/** Makes the first account, for whoever holds the code in the data folder. */
@Guarded
@PermitAll
@Path("/console/first-run")
class FirstRunPage {

    private final Pages pages;
    private final FirstAdministrator first;
    private final Sessions sessions;
    private final LetIn letIn;
    private final HttpServerRequest request;

    FirstRunPage(Pages pages, FirstAdministrator first, Sessions sessions, LetIn letIn, HttpServerRequest request) {
        this.pages = pages;
        this.first = first;
        this.sessions = sessions;
        this.letIn = letIn;
        this.request = request;
    }

    @GET
    public Response show(@RestQuery Optional<String> code) {
        return code.filter(first::opens)
                .map(good -> Response.ok(page(good, "", "", "", "")).build())
                .orElseGet(this::spent);
    }

    @POST
    public Response make(
            @RestForm(FormToken.FIELD) String token,
            @RestForm String code,
            @RestForm String name,
            @RestForm String login,
            @RestForm Optional<String> title,
            @RestForm String password) {
        if (!first.opens(code)) {
            return spent();
        }
        String called = title.orElse("");
        DoorWords words = pages.language().words(DoorWords.class);
        try {
            Optional<String> fault = first.faultIn(password, login).map(found -> PasswordFaults.sentence(found, words));
            return fault.map(text -> refusal(page(code, text, name, login, called)))
                    .orElseGet(() -> made(first.make(code, name, login, called, password)));
        } catch (IllegalArgumentException e) {
            return refusal(page(code, words.badName(), name, login, called));
        }
    }

    private Response made(Optional<Operator> operator) {
        return operator.map(one -> letIn.through(request, one, sessions.start(one.id()), Ways.HOME))
                .orElseGet(this::spent);
    }

    private Response refusal(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }

    private Response spent() {
        return Response.status(410)
                .entity(pages.inTheReadersLanguage(new SpentCodeView(pages.frame())))
                .build();
    }

    private TemplateInstance page(String code, String fault, String name, String login, String title) {
        return pages.inTheReadersLanguage(new FirstRunView(pages.frame(), code, fault, name, login, title));
    }

    /** {@code fault} is empty at first sight. */
    @CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FirstRunView(Frame frame, String code, String fault, String name, String login, String title)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SpentCodeView(Frame frame) implements TemplateInstance {}
}

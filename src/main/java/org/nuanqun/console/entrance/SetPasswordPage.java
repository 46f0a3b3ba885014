package org.nuanqun.console.entrance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import org.nuanqun.console.page.Frame;
import org.nuanqun.console.page.Pages;
import org.nuanqun.staff.NewPassword;
import org.nuanqun.staff.Operator;

/** Where a colleague sets her password with the link an administrator gave her. */
@Guarded
@PermitAll
@Path("/console/set-password")
class SetPasswordPage {

    private final Pages pages;
    private final NewPassword passwords;

    SetPasswordPage(Pages pages, NewPassword passwords) {
        this.pages = pages;
        this.passwords = passwords;
    }

    @GET
    public Response show(@RestQuery Optional<String> code) {
        return code.flatMap(text -> passwords.owner(text).map(owner -> page(text, owner, "", 200)))
                .orElseGet(this::spent);
    }

    @POST
    public Response set(@RestForm(FormToken.FIELD) String token, @RestForm String code, @RestForm String password) {
        Optional<Operator> owner = passwords.owner(code);
        if (owner.isEmpty()) {
            return spent();
        }
        Optional<String> fault = passwords
                .faultIn(password, owner.get().login())
                .map(found -> PasswordFaults.sentence(found, pages.language().words(DoorWords.class)));
        if (fault.isPresent()) {
            return page(code, owner.get(), fault.get(), 422);
        }
        return passwords.set(code, password)
                ? Response.seeOther(URI.create("/console/sign-in")).build()
                : spent();
    }

    private Response page(String code, Operator owner, String fault, int status) {
        var view = new SetPasswordView(pages.frame(), code, owner.name(), owner.login(), fault);
        return Response.status(status).entity(pages.inTheReadersLanguage(view)).build();
    }

    private Response spent() {
        var view = new FirstRunPage.SpentCodeView(pages.frame());
        return Response.status(410).entity(pages.inTheReadersLanguage(view)).build();
    }

    /** {@code fault} is empty at first sight. */
    @CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SetPasswordView(Frame frame, String code, String name, String login, String fault)
            implements TemplateInstance {}
}

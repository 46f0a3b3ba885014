package org.nuanqun.console.entrance;

import io.quarkus.security.ForbiddenException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.nuanqun.console.door.IncompleteForm;
import org.nuanqun.console.door.StaleForm;
import org.nuanqun.console.door.Ways;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.TroubleView;
import org.nuanqun.conversation.NoSuchConversation;
import org.nuanqun.staff.NoSuchOperator;

/** Turns what a console form may be refused for into a page that says so. */
@Singleton
class Troubles {

    private final Pages pages;

    Troubles(Pages pages) {
        this.pages = pages;
    }

    @ServerExceptionMapper
    public Response staleForm(StaleForm refused) {
        DoorWords words = pages.language().words(DoorWords.class);
        return page(403, words.staleForm(), words.staleFormWhy());
    }

    @ServerExceptionMapper
    public Response incompleteForm(IncompleteForm refused) {
        DoorWords words = pages.language().words(DoorWords.class);
        return page(400, words.incompleteForm(), words.incompleteFormWhy(refused.field()));
    }

    @ServerExceptionMapper({NoSuchPage.class, NoSuchConversation.class, NoSuchOperator.class})
    public Response noSuchPage() {
        DoorWords words = pages.language().words(DoorWords.class);
        return page(404, words.notFound(), words.notFoundWhy());
    }

    /** Elsewhere than in the console nobody reads pages: there the bare answer is enough. */
    @ServerExceptionMapper
    public Response forbidden(ForbiddenException refused, UriInfo asked) {
        if (!asked.getPath().startsWith(Ways.HOME)) {
            return Response.status(403).build();
        }
        DoorWords words = pages.language().words(DoorWords.class);
        return page(403, words.forbidden(), words.forbiddenWhy());
    }

    private Response page(int status, String title, String why) {
        return Response.status(status)
                .entity(pages.inTheReadersLanguage(new TroubleView(pages.frame(), title, why)))
                .type("text/html;charset=UTF-8")
                .build();
    }
}

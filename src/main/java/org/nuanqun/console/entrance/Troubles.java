package org.nuanqun.console.entrance;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.nuanqun.console.door.StaleForm;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.TroubleView;

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

    private Response page(int status, String title, String why) {
        return Response.status(status)
                .entity(pages.inTheReadersLanguage(new TroubleView(pages.frame(), title, why)))
                .type("text/html;charset=UTF-8")
                .build();
    }
}

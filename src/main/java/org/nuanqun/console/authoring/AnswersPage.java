package org.nuanqun.console.authoring;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Shells;

/** The approved answers that were given, for their authors: what did not help stands first. */
@Guarded
@Path("/console/answers")
class AnswersPage {

    private final AnswersReader reader;
    private final Shells shells;
    private final Pages pages;

    AnswersPage(AnswersReader reader, Shells shells, Pages pages) {
        this.reader = reader;
        this.shells = shells;
        this.pages = pages;
    }

    @GET
    public TemplateInstance all() {
        return pages.inTheReadersLanguage(new AnswersView(shells.around("answers"), reader.all()));
    }
}

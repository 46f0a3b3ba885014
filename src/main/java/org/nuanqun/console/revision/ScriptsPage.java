package org.nuanqun.console.revision;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Shells;
import org.nuanqun.console.page.Typed;
import org.nuanqun.revisions.Revisions;

/** What is being revised, and what was in force and by whom. */
@Guarded
@RolesAllowed({"ADMIN", "CONTENT_EDITOR", "CLINICAL_REVIEWER"})
@Path("/console/scripts")
class ScriptsPage {

    private static final int LONGEST = 80;

    private final Revisions revisions;
    private final ScriptsReader reader;
    private final SignedIn signedIn;
    private final Shells shells;
    private final Pages pages;

    ScriptsPage(Revisions revisions, ScriptsReader reader, SignedIn signedIn, Shells shells, Pages pages) {
        this.revisions = revisions;
        this.reader = reader;
        this.signedIn = signedIn;
        this.shells = shells;
        this.pages = pages;
    }

    @GET
    public TemplateInstance all() {
        return pages.inTheReadersLanguage(new ScriptsView(
                shells.around("scripts"),
                signedIn.operator().role().mayWriteScripts(),
                reader.open(),
                reader.versions()));
    }

    @POST
    @RolesAllowed({"ADMIN", "CONTENT_EDITOR"})
    public Response begin(@RestForm(FormToken.FIELD) String token, @RestForm String title) {
        String name = Typed.within(LONGEST, title);
        if (name.isEmpty()) {
            return Response.seeOther(URI.create("/console/scripts")).build();
        }
        return Response.seeOther(RevisionPage.way(revisions.begin(name, signedIn.id())))
                .build();
    }
}

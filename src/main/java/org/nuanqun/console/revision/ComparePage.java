package org.nuanqun.console.revision;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Shells;
import org.nuanqun.revisions.LookedAt;
import org.nuanqun.revisions.Revision;

/** How the last messages of patients are read by the scripts in force and by the revision. */
@Guarded
@RolesAllowed({"ADMIN", "CONTENT_EDITOR", "CLINICAL_REVIEWER"})
@Path("/console/scripts/r/{id}/compare")
class ComparePage {

    private final RevisionReader revisions;
    private final CompareReader reader;
    private final CompareMessages messages;
    private final LookedAt lookedAt;
    private final SignedIn signedIn;
    private final Shells shells;
    private final Pages pages;

    ComparePage(
            RevisionReader revisions,
            CompareReader reader,
            CompareMessages messages,
            LookedAt lookedAt,
            SignedIn signedIn,
            Shells shells,
            Pages pages) {
        this.revisions = revisions;
        this.reader = reader;
        this.messages = messages;
        this.lookedAt = lookedAt;
        this.signedIn = signedIn;
        this.shells = shells;
        this.pages = pages;
    }

    /** Who sees what patients wrote, though masked, is put on record first. */
    @GET
    public TemplateInstance show(@RestPath UUID id) {
        Revision revision = revisions.found(id);
        CompareReader.Comparison comparison = reader.comparison(id, revisions.candidate(id));
        List<CompareView.Pair> pairs = reader.pairs(comparison);
        if (!pairs.isEmpty()) {
            lookedAt.messages(revision, pairs.size(), signedIn.id());
        }
        return pages.inTheReadersLanguage(new CompareView(
                shells.around("scripts"),
                revisions.head(revision),
                CompareMessages.MOST,
                comparison.howFar(),
                CompareReader.SHOWN,
                pairs));
    }

    @POST
    public Response begin(@RestPath UUID id, @RestForm(FormToken.FIELD) String token, @RestForm int number) {
        revisions.found(id);
        messages.begin(id, revisions.candidate(id), number);
        return Response.seeOther(URI.create("/console/scripts/r/" + id + "/compare"))
                .build();
    }

    /** Fetched by the page itself; once it is over, the whole page is asked for. */
    @GET
    @Path("/how-far")
    public Response howFar(@RestPath UUID id) {
        revisions.found(id);
        CompareView.HowFar howFar =
                reader.comparison(id, revisions.candidate(id)).howFar();
        TemplateInstance view = pages.inTheReadersLanguage(new ComparingView(howFar));
        Response.ResponseBuilder answer = Response.ok(view);
        return (howFar.isRunning() ? answer : answer.header("HX-Refresh", "true")).build();
    }
}

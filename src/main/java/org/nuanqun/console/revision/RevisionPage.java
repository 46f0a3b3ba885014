package org.nuanqun.console.revision;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Typed;
import org.nuanqun.revisions.Approvals;
import org.nuanqun.revisions.Publish;
import org.nuanqun.revisions.Revisions;

/** One revision from the first letter to its publication. */
@Guarded
@RolesAllowed({"ADMIN", "CONTENT_EDITOR", "CLINICAL_REVIEWER"})
@Path("/console/scripts/r/{id}")
class RevisionPage {

    private static final int LONGEST = 300;

    private final RevisionReader reader;
    private final Revisions revisions;
    private final Approvals approvals;
    private final Publish publish;
    private final SignedIn signedIn;
    private final Pages pages;

    RevisionPage(
            RevisionReader reader,
            Revisions revisions,
            Approvals approvals,
            Publish publish,
            SignedIn signedIn,
            Pages pages) {
        this.reader = reader;
        this.revisions = revisions;
        this.approvals = approvals;
        this.publish = publish;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        return page(id, "");
    }

    @POST
    @Path("/ask")
    @RolesAllowed({"ADMIN", "CONTENT_EDITOR"})
    public Response ask(@RestPath UUID id, @RestForm(FormToken.FIELD) String token) {
        return done(id, () -> approvals.ask(id, signedIn.id(), pages.moments().today()));
    }

    @POST
    @Path("/approve")
    @RolesAllowed("CLINICAL_REVIEWER")
    public Response approve(@RestPath UUID id, @RestForm(FormToken.FIELD) String token, @RestForm String hash) {
        return done(id, () -> approvals.approve(id, hash, signedIn.id()));
    }

    @POST
    @Path("/give-back")
    @RolesAllowed("CLINICAL_REVIEWER")
    public Response giveBack(@RestPath UUID id, @RestForm(FormToken.FIELD) String token, @RestForm String remark) {
        return done(id, () -> approvals.giveBack(id, signedIn.id(), Typed.within(LONGEST, remark)));
    }

    @POST
    @Path("/publish")
    @RolesAllowed({"ADMIN", "CONTENT_EDITOR"})
    public Response publish(@RestPath UUID id, @RestForm(FormToken.FIELD) String token) {
        return done(id, () -> publish.publish(id, signedIn.id(), pages.moments().today()));
    }

    @POST
    @Path("/discard")
    @RolesAllowed({"ADMIN", "CONTENT_EDITOR"})
    public Response discard(@RestPath UUID id, @RestForm(FormToken.FIELD) String token) {
        return done(id, () -> revisions.discard(id, signedIn.id()));
    }

    private Response done(UUID id, Runnable act) {
        reader.found(id);
        return Refusals.or(
                pages.language().words(RevisionWords.class),
                () -> {
                    act.run();
                    return Response.seeOther(way(id)).build();
                },
                why -> page(id, why));
    }

    private TemplateInstance page(UUID id, String fault) {
        return pages.inTheReadersLanguage(reader.page(id, fault));
    }

    static URI way(UUID id) {
        return URI.create("/console/scripts/r/" + id);
    }
}

package org.nuanqun.console.revision;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Shells;
import org.nuanqun.revisions.Revisions;
import org.nuanqun.revisions.ScriptVersion;
import org.nuanqun.revisions.Versions;

/** A version that was in force: what it changed, and how to have it back. */
@Guarded
@RolesAllowed({"ADMIN", "CONTENT_EDITOR", "CLINICAL_REVIEWER"})
@Path("/console/scripts/versions/{id}")
class VersionPage {

    private final Versions versions;
    private final Revisions revisions;
    private final ScriptsReader reader;
    private final SignedIn signedIn;
    private final Shells shells;
    private final Pages pages;

    VersionPage(
            Versions versions,
            Revisions revisions,
            ScriptsReader reader,
            SignedIn signedIn,
            Shells shells,
            Pages pages) {
        this.versions = versions;
        this.revisions = revisions;
        this.reader = reader;
        this.signedIn = signedIn;
        this.shells = shells;
        this.pages = pages;
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        return page(found(id), "");
    }

    @POST
    @RolesAllowed({"ADMIN", "CONTENT_EDITOR"})
    public Response bringBack(@RestPath UUID id, @RestForm(FormToken.FIELD) String token) {
        ScriptVersion version = found(id);
        String title = reader.words().broughtBack(version.version());
        return Refusals.or(
                reader.words(),
                () -> Response.seeOther(RevisionPage.way(revisions.bringingBack(id, title, signedIn.id())))
                        .build(),
                why -> page(version, why));
    }

    private TemplateInstance page(ScriptVersion version, String fault) {
        return pages.inTheReadersLanguage(new VersionView(
                shells.around("scripts"),
                fault,
                reader.version(version),
                signedIn.operator().role().mayWriteScripts(),
                versions.changesOf(version.id()).stream()
                        .map(change -> FileLine.of(change, "", false))
                        .toList()));
    }

    private ScriptVersion found(UUID id) {
        return versions.find(id).orElseThrow(NoSuchPage::new);
    }
}

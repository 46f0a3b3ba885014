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
import org.jspecify.annotations.Nullable;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.page.Pages;
import org.nuanqun.revisions.DialogueTrials;
import org.nuanqun.scripts.ScriptErrors;

/** Holds the dialogues of a revision, and tells how far they are. */
@Guarded
@RolesAllowed({"ADMIN", "CONTENT_EDITOR", "CLINICAL_REVIEWER"})
@Path("/console/scripts/r/{id}/dialogues")
class DialoguesPage {

    private final RevisionReader reader;
    private final DialogueTrials dialogues;
    private final Pages pages;

    DialoguesPage(RevisionReader reader, DialogueTrials dialogues, Pages pages) {
        this.reader = reader;
        this.dialogues = dialogues;
        this.pages = pages;
    }

    @GET
    public TemplateInstance howFar(@RestPath UUID id) {
        return pages.inTheReadersLanguage(reader.held(reader.found(id), reader.candidate(id)));
    }

    @POST
    public Response hold(@RestPath UUID id, @RestForm(FormToken.FIELD) String token, @RestForm @Nullable String only) {
        reader.found(id);
        RevisionWords words = pages.language().words(RevisionWords.class);
        try {
            return dialogues.begin(id, only == null ? "" : only.strip())
                    ? Response.seeOther(RevisionPage.way(id)).build()
                    : refused(id, words.dialoguesBusy());
        } catch (ScriptErrors mistakes) {
            return refused(
                    id, words.hasMistakes(String.valueOf(mistakes.errors().size())));
        }
    }

    private Response refused(UUID id, String why) {
        return Refusals.with(pages.inTheReadersLanguage(reader.page(id, why)));
    }
}

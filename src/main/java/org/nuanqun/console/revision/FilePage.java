package org.nuanqun.console.revision;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Shells;
import org.nuanqun.revisions.Candidate;
import org.nuanqun.revisions.Revision;
import org.nuanqun.revisions.Revisions;
import org.nuanqun.scripts.ScriptError;

/** One file of a revision: its text, and beside it what is to be mended, here first. */
@Guarded
@RolesAllowed({"ADMIN", "CONTENT_EDITOR", "CLINICAL_REVIEWER"})
@Path("/console/scripts/r/{id}/file")
class FilePage {

    private final Revisions revisions;
    private final RevisionReader reader;
    private final SignedIn signedIn;
    private final Shells shells;
    private final Pages pages;

    FilePage(Revisions revisions, RevisionReader reader, SignedIn signedIn, Shells shells, Pages pages) {
        this.revisions = revisions;
        this.reader = reader;
        this.signedIn = signedIn;
        this.shells = shells;
        this.pages = pages;
    }

    @GET
    public Response show(@RestPath UUID id, @RestQuery @Nullable String path) {
        Revision revision = reader.found(id);
        String asked = path == null ? "" : path.strip();
        Candidate candidate = revisions.candidate(id);
        return Refusals.or(
                words(),
                () -> Response.ok(page(revision, "", candidate, asked, candidate.text(asked)))
                        .build(),
                why -> page(id, why));
    }

    @POST
    @RolesAllowed({"ADMIN", "CONTENT_EDITOR"})
    public Response save(
            @RestPath UUID id,
            @RestForm(FormToken.FIELD) String token,
            @RestForm String path,
            @RestForm @Nullable String text,
            @RestForm("upload") @Nullable FileUpload upload) {
        Revision revision = reader.found(id);
        String written = upload == null || upload.size() == 0 ? said(text) : read(upload);
        return Refusals.or(
                words(),
                () -> {
                    revisions.write(id, path, written, signedIn.id());
                    return back(id, path);
                },
                why -> page(revision, why, revisions.candidate(id), path, written));
    }

    @POST
    @Path("/undo")
    @RolesAllowed({"ADMIN", "CONTENT_EDITOR"})
    public Response undo(@RestPath UUID id, @RestForm(FormToken.FIELD) String token, @RestForm String path) {
        reader.found(id);
        return Refusals.or(
                words(),
                () -> {
                    revisions.undo(id, path, signedIn.id());
                    return back(id, path);
                },
                why -> page(id, why));
    }

    /** @param text what she wrote, also where it was refused: it stands nowhere else */
    private TemplateInstance page(Revision revision, String fault, Candidate candidate, String path, String text) {
        List<ScriptError> mistakes = revisions
                .mistakes(candidate, pages.moments().today())
                .stream()
                .sorted(Comparator.comparing((ScriptError one) -> !one.file().equals(path))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return pages.inTheReadersLanguage(new FileView(
                shells.around("scripts"),
                fault,
                reader.head(revision),
                path,
                text,
                candidate.hasChangeOf(path),
                reader.lint(revision, candidate, mistakes)));
    }

    private TemplateInstance page(UUID id, String why) {
        return pages.inTheReadersLanguage(reader.page(id, why));
    }

    private RevisionWords words() {
        return pages.language().words(RevisionWords.class);
    }

    private static Response back(UUID id, String path) {
        return Response.seeOther(URI.create(RevisionReader.way(id, path))).build();
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** What is not UTF-8 shows as such and is found by the check. */
    private static String read(FileUpload upload) {
        try {
            return new String(Files.readAllBytes(upload.uploadedFile()), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.nuanqun.console.revision;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.nuanqun.console.authoring.InForceReader;
import org.nuanqun.console.authoring.SentenceReader;
import org.nuanqun.console.authoring.Telling;
import org.nuanqun.console.authoring.Tried;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Shells;
import org.nuanqun.console.page.Typed;
import org.nuanqun.revisions.Revision;

/** An author tries a sentence with the scripts in force and with the revision. It is kept nowhere. */
@Guarded
@RolesAllowed({"ADMIN", "CONTENT_EDITOR", "CLINICAL_REVIEWER"})
@Path("/console/scripts/r/{id}/try")
class BothPage {

    private static final int LONGEST = 500;
    private static final int SECONDS = 3;

    private final RevisionReader reader;
    private final SecondReaders readers;
    private final InForceReader inForce;
    private final Telling telling;
    private final Shells shells;
    private final Pages pages;

    BothPage(
            RevisionReader reader,
            SecondReaders readers,
            InForceReader inForce,
            Telling telling,
            Shells shells,
            Pages pages) {
        this.reader = reader;
        this.readers = readers;
        this.inForce = inForce;
        this.telling = telling;
        this.shells = shells;
        this.pages = pages;
    }

    /** The revision is read while she types. */
    @GET
    public TemplateInstance ask(@RestPath UUID id) {
        Revision revision = reader.found(id);
        var unused = readers.of(reader.candidate(id));
        return page(revision, "", "", Optional.empty(), List.of(), List.of());
    }

    @POST
    public TemplateInstance tried(
            @RestPath UUID id,
            @RestForm(FormToken.FIELD) String token,
            @RestForm @Nullable String text,
            @RestForm @Nullable String group) {
        Revision revision = reader.found(id);
        String sentence = Typed.within(LONGEST, text);
        Optional<String> place = Optional.ofNullable(group).filter(code -> !code.isEmpty());
        RevisionWords words = pages.language().words(RevisionWords.class);
        if (sentence.isEmpty()) {
            return page(revision, "", "", place, List.of(), List.of());
        }
        try {
            Optional<SentenceReader> second = readers.within(reader.candidate(id), SECONDS);
            return page(
                    revision,
                    second.isEmpty() ? words.stillReading() : "",
                    sentence,
                    place,
                    List.of(telling.of(sentence, place, inForce.now())),
                    second.map(one -> telling.of(sentence, place, one)).stream().toList());
        } catch (ExecutionException mistakes) {
            return page(revision, words.cannotRead(), sentence, place, List.of(), List.of());
        }
    }

    private TemplateInstance page(
            Revision revision,
            String fault,
            String sentence,
            Optional<String> place,
            List<Tried> before,
            List<Tried> after) {
        return pages.inTheReadersLanguage(new BothView(
                shells.around("scripts"),
                fault,
                reader.head(revision),
                sentence,
                Telling.groups(inForce.now().set(), place),
                before,
                after));
    }
}

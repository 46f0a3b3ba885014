package org.nuanqun.console.inbox;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.presence.Draft;
import org.nuanqun.console.presence.Drafts;
import org.nuanqun.console.presence.Presence;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.vocabulary.ConversationId;

/** Where an open page says what it shows and what is typed there, and asks who else is. */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR", "OBSERVER"})
@Path("/console/c/{id}")
class PresencePage {

    private static final int LONGEST = 4000;

    private final Presence presence;
    private final Drafts drafts;
    private final WhoIsHere whoIsHere;
    private final Conversations conversations;
    private final SignedIn signedIn;
    private final Pages pages;

    PresencePage(
            Presence presence,
            Drafts drafts,
            WhoIsHere whoIsHere,
            Conversations conversations,
            SignedIn signedIn,
            Pages pages) {
        this.presence = presence;
        this.drafts = drafts;
        this.whoIsHere = whoIsHere;
        this.conversations = conversations;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    @GET
    @Path("/presence")
    public TemplateInstance others(@RestPath ConversationId id) {
        return pages.inTheReadersLanguage(new PresenceView(whoIsHere.beside(id)));
    }

    @POST
    @Path("/here")
    public void here(@RestPath ConversationId id, @RestForm(FormToken.FIELD) String token, @RestForm UUID page) {
        presence.here(page, signedIn.id(), existing(id));
    }

    @POST
    @Path("/draft")
    @RolesAllowed({"ADMIN", "OPERATOR"})
    public void keep(
            @RestPath ConversationId id,
            @RestForm(FormToken.FIELD) String token,
            @RestForm String kind,
            @RestForm Optional<String> text) {
        String words = text.orElse("");
        String cut = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        drafts.keep(signedIn.id(), existing(id), new Draft(kind, cut));
    }

    private ConversationId existing(ConversationId id) {
        return conversations.find(id).orElseThrow(NoSuchPage::new).id();
    }
}

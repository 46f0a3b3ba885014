package org.nuanqun.console.inbox;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.nuanqun.console.desk.Desk;
import org.nuanqun.console.desk.Mentions;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Shells;
import org.nuanqun.vocabulary.ConversationId;

/** One conversation, in the inbox or as the two zones a page swaps in. */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR", "OBSERVER"})
@Path("/console/c/{id}")
class ConversationPage {

    private final ConversationReader conversations;
    private final ListReader list;
    private final Shells shells;
    private final Pages pages;
    private final Viewing viewing;
    private final Mentions mentions;
    private final SignedIn signedIn;

    ConversationPage(
            ConversationReader conversations,
            ListReader list,
            Shells shells,
            Pages pages,
            Viewing viewing,
            Mentions mentions,
            SignedIn signedIn) {
        this.conversations = conversations;
        this.list = list;
        this.shells = shells;
        this.pages = pages;
        this.viewing = viewing;
        this.mentions = mentions;
        this.signedIn = signedIn;
    }

    @GET
    public TemplateInstance show(
            @RestPath ConversationId id,
            @RestQuery Optional<UUID> at,
            @RestHeader("HX-Request") Optional<String> fragment,
            @RestHeader("HX-History-Restore-Request") Optional<String> restore) {
        OpenConversation open = conversations.read(id, at).orElseThrow(NoSuchPage::new);
        viewing.note(id);
        mentions.seen(signedIn.id(), id);
        return fragment.isPresent() && restore.isEmpty() ? zones(open) : whole(id, open);
    }

    /** The same two zones for a page that brings itself up to date. */
    @GET
    @Path("/zones")
    public TemplateInstance refresh(@RestPath ConversationId id, @RestQuery Optional<UUID> at) {
        return zones(conversations.read(id, at).orElseThrow(NoSuchPage::new));
    }

    private TemplateInstance zones(OpenConversation open) {
        return pages.inTheReadersLanguage(new ZonesView(pages.frame(), open));
    }

    private TemplateInstance whole(ConversationId id, OpenConversation open) {
        ListQuery query = ListQuery.of(Optional.empty(), Optional.empty());
        Desk desk = list.desk();
        return pages.inTheReadersLanguage(new InboxView(
                shells.around(query.folder().slug(), desk, ""),
                list.rows(desk, query, Optional.of(id)),
                List.of(),
                List.of(open),
                "thread"));
    }
}

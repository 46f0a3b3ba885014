package org.nuanqun.console.inbox;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.console.page.Pages;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.vocabulary.ConversationId;

/** Prepared words for one conversation. */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR"})
@Path("/console/c/{id}/macros")
class MacrosPage {

    private final Conversations conversations;
    private final MacrosReader macros;
    private final Pages pages;

    MacrosPage(Conversations conversations, MacrosReader macros, Pages pages) {
        this.conversations = conversations;
        this.macros = macros;
        this.pages = pages;
    }

    @GET
    public TemplateInstance list(@RestPath ConversationId id) {
        return pages.inTheReadersLanguage(
                new MacrosView(macros.in(conversations.find(id).orElseThrow(NoSuchPage::new))));
    }
}

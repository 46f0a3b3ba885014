package org.nuanqun.console.inbox;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.nuanqun.console.desk.Desk;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Shells;
import org.nuanqun.vocabulary.ConversationId;

/** The inbox: the list, with nothing open yet. */
@Guarded
@Path("/console")
class InboxPage {

    private final ListReader list;
    private final Shells shells;
    private final Pages pages;

    InboxPage(ListReader list, Shells shells, Pages pages) {
        this.list = list;
        this.shells = shells;
        this.pages = pages;
    }

    @GET
    public TemplateInstance show(
            @RestQuery Optional<String> folder, @RestQuery Optional<String> q, @RestQuery Optional<String> condition) {
        ListQuery query = ListQuery.of(folder, q, condition);
        Desk desk = list.desk();
        return pages.inTheReadersLanguage(new InboxView(
                shells.around(query.folder().slug(), desk, query.words()),
                list.rows(desk, query, Optional.empty()),
                List.of(),
                "list"));
    }

    /** The list alone, for a page that brings itself up to date. */
    @GET
    @Path("/list")
    public TemplateInstance refresh(
            @RestQuery Optional<String> folder,
            @RestQuery Optional<String> q,
            @RestQuery Optional<String> condition,
            @RestQuery Optional<String> open) {
        Optional<ConversationId> chosen = open.filter(id -> !id.isBlank()).map(ConversationId::of);
        return pages.inTheReadersLanguage(
                new ListView(list.rows(list.desk(), ListQuery.of(folder, q, condition), chosen)));
    }
}

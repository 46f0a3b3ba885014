package org.nuanqun.console.inbox;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
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
@RolesAllowed({"ADMIN", "OPERATOR", "OBSERVER"})
@Path("/console")
class InboxPage {

    private static final int LONGEST = 64;

    private final ListReader list;
    private final Searching searching;
    private final Shells shells;
    private final Pages pages;

    InboxPage(ListReader list, Searching searching, Shells shells, Pages pages) {
        this.list = list;
        this.searching = searching;
        this.shells = shells;
        this.pages = pages;
    }

    @GET
    public TemplateInstance show(
            @RestQuery Optional<String> folder, @RestQuery Optional<String> q, @RestQuery Optional<String> condition) {
        ListQuery query = ListQuery.of(folder, condition);
        String words = q.map(String::strip).map(InboxPage::cut).orElse("");
        Desk desk = list.desk();
        return pages.inTheReadersLanguage(new InboxView(
                shells.around(query.folder().slug(), desk, words),
                list.rows(desk, query, Optional.empty()),
                words.isEmpty() ? List.of() : List.of(searching.forWords(words)),
                List.of(),
                "list"));
    }

    /** The list alone, for a page that brings itself up to date. */
    @GET
    @Path("/list")
    public TemplateInstance refresh(
            @RestQuery Optional<String> folder,
            @RestQuery Optional<String> condition,
            @RestQuery Optional<String> open) {
        Optional<ConversationId> chosen = open.filter(id -> !id.isBlank()).map(ConversationId::of);
        return pages.inTheReadersLanguage(
                new ListView(list.rows(list.desk(), ListQuery.of(folder, condition), chosen)));
    }

    private static String cut(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}

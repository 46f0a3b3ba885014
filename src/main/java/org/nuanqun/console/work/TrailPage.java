package org.nuanqun.console.work;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.inbox.DeedWords;
import org.nuanqun.console.inbox.Deeds;
import org.nuanqun.console.inbox.Ledger;
import org.nuanqun.console.page.Language;
import org.nuanqun.console.page.Moments;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Reasons;
import org.nuanqun.console.page.Shells;
import org.nuanqun.vocabulary.ConversationId;

/** Everything that was done with a conversation, and whether the record is whole. */
@Guarded
@Path("/console/c/{id}/audit")
class TrailPage {

    private final Audit audit;
    private final Ledger ledger;
    private final Shells shells;
    private final Pages pages;
    private final Reasons reasons;

    TrailPage(Audit audit, Ledger ledger, Shells shells, Pages pages, Reasons reasons) {
        this.audit = audit;
        this.ledger = ledger;
        this.shells = shells;
        this.pages = pages;
        this.reasons = reasons;
    }

    @GET
    public TemplateInstance show(@RestPath ConversationId id) {
        Language language = pages.language();
        DeedWords words = new DeedWords(
                language.words(Deeds.class), ledger.colleagues(language), why -> reasons.in(language, why));
        Moments moments = pages.moments();
        List<TrailLine> lines = audit.of(id).reversed().stream()
                .map(entry -> line(entry, words, moments))
                .toList();
        return pages.inTheReadersLanguage(
                new TrailView(shells.around("audit"), id.toString(), audit.isUntouched(id.toString()), lines));
    }

    private static TrailLine line(AuditEntry entry, DeedWords words, Moments moments) {
        return new TrailLine(
                moments.moment(entry.at()),
                words.dot(entry),
                words.actor(entry.actor()),
                words.deed(entry),
                words.why(entry),
                entry.details().isEmpty() ? "" : entry.details().toString());
    }
}

package org.nuanqun.console.work;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestPath;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.audit.Trail;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.inbox.DeedWords;
import org.nuanqun.console.inbox.Ledger;
import org.nuanqun.console.page.Moments;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Reasons;
import org.nuanqun.console.page.Shells;
import org.nuanqun.vocabulary.ConversationId;

/** Everything that was done with a conversation, and whether the record is whole. */
@Guarded
@Path("/console/c/{id}/audit")
class TrailPage {

    private static final String WORDS = "words";

    private final Audit audit;
    private final Ledger ledger;
    private final Shells shells;
    private final Pages pages;
    private final Reasons reasons;
    private final SignedIn signedIn;

    TrailPage(Audit audit, Ledger ledger, Shells shells, Pages pages, Reasons reasons, SignedIn signedIn) {
        this.audit = audit;
        this.ledger = ledger;
        this.shells = shells;
        this.pages = pages;
        this.reasons = reasons;
        this.signedIn = signedIn;
    }

    @GET
    public TemplateInstance show(@RestPath ConversationId id) {
        DeedWords words = ledger.deeds(pages.language());
        Moments moments = pages.moments();
        Trail trail = audit.trail(id.toString());
        List<TrailLine> lines = trail.entries().reversed().stream()
                .map(entry -> signedIn.operator().role().mayRead()
                        ? line(entry, words, moments, words.why(entry), entry.details())
                        : bare(entry, words, moments, reasons))
                .toList();
        return pages.inTheReadersLanguage(
                new TrailView(shells.around("audit"), id.toString(), trail.isUntouched(), lines));
    }

    /** Without anything a patient or a colleague wrote: their words that decided, an outcome, a finding. */
    static TrailLine bare(AuditEntry entry, DeedWords words, Moments moments, Reasons reasons) {
        Map<String, Object> details = new TreeMap<>(entry.details());
        details.remove(WORDS);
        return line(entry, words, moments, reasons.isOurs(entry.reason()) ? words.why(entry) : "", details);
    }

    private static TrailLine line(
            AuditEntry entry, DeedWords words, Moments moments, String why, Map<String, ?> details) {
        return new TrailLine(
                moments.moment(entry.at()),
                words.dot(entry),
                words.actor(entry.actor()),
                words.deed(entry),
                why,
                details.isEmpty() ? "" : details.toString());
    }
}

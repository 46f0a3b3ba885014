package org.nuanqun.console.work;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.inbox.DeedWords;
import org.nuanqun.console.inbox.Ledger;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Reasons;
import org.nuanqun.console.page.Shells;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Staff;
import org.nuanqun.vocabulary.OperatorId;

/** Who did what, newest first, over all conversations, people and the console itself. */
@Guarded
@RolesAllowed({"ADMIN", "AUDITOR"})
@Path("/console/audit")
class AuditPage {

    private static final int MOST = 200;
    private static final String CONSOLE = "console";

    private final Audit audit;
    private final Staff staff;
    private final Ledger ledger;
    private final Reasons reasons;
    private final Shells shells;
    private final Pages pages;

    AuditPage(Audit audit, Staff staff, Ledger ledger, Reasons reasons, Shells shells, Pages pages) {
        this.audit = audit;
        this.staff = staff;
        this.ledger = ledger;
        this.reasons = reasons;
        this.shells = shells;
        this.pages = pages;
    }

    @GET
    public TemplateInstance newest(@RestQuery Optional<String> who) {
        return page(who.filter(id -> !id.isEmpty()).map(OperatorId::of));
    }

    private TemplateInstance page(Optional<OperatorId> who) {
        DeedWords words = ledger.deeds(pages.language());
        Map<String, String> names = staff.operators().stream()
                .collect(Collectors.toMap(one -> one.id().toString(), Operator::name));
        List<AuditView.Line> lines = audit.newest(who.map(Actor::operator), MOST).stream()
                .map(entry -> line(entry, words, names))
                .toList();
        return pages.inTheReadersLanguage(new AuditView(shells.around("audit-list"), colleagues(who), lines, MOST));
    }

    private List<AuditView.Colleague> colleagues(Optional<OperatorId> who) {
        return staff.operators().stream()
                .map(one -> new AuditView.Colleague(
                        one.id().toString(),
                        one.name(),
                        who.filter(one.id()::equals).isPresent()))
                .toList();
    }

    private AuditView.Line line(AuditEntry entry, DeedWords words, Map<String, String> names) {
        return new AuditView.Line(
                entry.stream().equals(CONSOLE) ? "" : entry.stream(),
                TrailPage.bare(entry, words, pages.moments(), reasons),
                names.getOrDefault(entry.subject(), entry.subject()));
    }
}

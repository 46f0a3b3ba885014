package org.nuanqun.console.report;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.console.desk.PatientNames;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.Moments;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Shells;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.groups.Group;
import org.nuanqun.groups.Groups;
import org.nuanqun.reports.Report;
import org.nuanqun.reports.Reports;
import org.nuanqun.reports.Scope;
import org.nuanqun.reports.Unanswered;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.staff.Staff;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.GroupId;

/** Reads the figures that were asked for and puts them into words. */
@RequestScoped
class ReportReader {

    private static final int WAITING = 10;
    private static final String GROUP = "g:";
    private static final String CONDITION = "c:";

    private final Reports reports;
    private final Groups groups;
    private final Scripts scripts;
    private final Staff staff;
    private final Conversations conversations;
    private final PatientNames names;
    private final Audit audit;
    private final SignedIn signedIn;
    private final Shells shells;
    private final Pages pages;

    ReportReader(
            Reports reports,
            Groups groups,
            Scripts scripts,
            Staff staff,
            Conversations conversations,
            PatientNames names,
            Audit audit,
            SignedIn signedIn,
            Shells shells,
            Pages pages) {
        this.reports = reports;
        this.groups = groups;
        this.scripts = scripts;
        this.staff = staff;
        this.conversations = conversations;
        this.names = names;
        this.audit = audit;
        this.signedIn = signedIn;
        this.shells = shells;
        this.pages = pages;
    }

    TemplateInstance page(Asked asked) {
        List<Group> all = groups.all();
        Report report = reports.of(asked.period(), scope(asked, all));
        ReportWords words = words();
        Moments moments = pages.moments();
        Figures figures = new Figures(words);
        Tables tables = tables(report, all);
        return pages.inTheReadersLanguage(new ReportsView(
                shells.around("reports"),
                asked.period().first().toString(),
                asked.period().last().toString(),
                asked.query(),
                asked.isRefused(),
                report.allTickets().tickets() == 0 && report.allAnswers().questions() == 0,
                all.stream()
                        .map(one -> place(GROUP + one.id(), one.name(), asked))
                        .toList(),
                conditionsOf(all).values().stream()
                        .distinct()
                        .map(one -> place(CONDITION + one.value(), condition(one), asked))
                        .toList(),
                new Tiles(report, figures, words, moments).all(),
                new Charts(report, tables, figures, words, moments).all(),
                tables.all(),
                report.unanswered().stream()
                        .limit(WAITING)
                        .map(one -> waiting(one, moments))
                        .toList()));
    }

    /** Taking figures out of the house is on record. */
    Optional<Table> table(Asked asked, String id) {
        List<Group> all = groups.all();
        Optional<Table> found = tables(reports.of(asked.period(), scope(asked, all)), all).all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
        found.ifPresent(table -> audit.note(new AuditEntry(
                "console",
                Actor.operator(signedIn.id()),
                "exported",
                "report " + table.id(),
                "",
                Map.of("rows", table.rows().size()),
                pages.moments().now())));
        return found;
    }

    private Tables tables(Report report, List<Group> all) {
        ReportWords words = words();
        Known known = new Known(
                all.stream().collect(Collectors.toMap(one -> one.id().toString(), Group::name)),
                conditionsOf(all).values().stream()
                        .distinct()
                        .collect(Collectors.toMap(ConditionCode::value, this::condition)),
                staff.operators().stream()
                        .collect(Collectors.toMap(one -> one.id().toString(), one -> one.name())),
                words);
        return new Tables(report, new Figures(words), known, words, pages.moments());
    }

    private Scope scope(Asked asked, List<Group> all) {
        Map<GroupId, ConditionCode> conditions = conditionsOf(all);
        Predicate<Group> isMeant = one -> asked.where().equals(GROUP + one.id())
                || asked.where()
                        .equals(CONDITION
                                + one.condition().map(ConditionCode::value).orElse(""));
        Set<GroupId> only = all.stream().filter(isMeant).map(Group::id).collect(Collectors.toSet());
        if (only.isEmpty() && !asked.where().isEmpty()) {
            throw new NoSuchPage();
        }
        return new Scope(only, conditions);
    }

    private static Map<GroupId, ConditionCode> conditionsOf(List<Group> all) {
        return all.stream()
                .filter(one -> one.condition().isPresent())
                .collect(Collectors.toMap(Group::id, one -> one.condition().orElseThrow()));
    }

    private String condition(ConditionCode code) {
        return scripts.current().nameOf(code);
    }

    private static ReportsView.Place place(String value, String name, Asked asked) {
        return new ReportsView.Place(value, name, asked.where().equals(value));
    }

    private ReportsView.Waiting waiting(Unanswered one, Moments moments) {
        String name = names.of(conversations.get(one.conversation()));
        return new ReportsView.Waiting(
                "/console/c/" + one.conversation(),
                name.isEmpty() ? words().patient() : name,
                moments.lasted(one.since()));
    }

    private ReportWords words() {
        return pages.language().words(ReportWords.class);
    }
}

package org.nuanqun.console.inbox;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.console.page.Avatar;
import org.nuanqun.console.page.Chip;
import org.nuanqun.console.page.Language;
import org.nuanqun.console.page.Moments;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.PersonalData;
import org.nuanqun.console.page.Reasons;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Line;
import org.nuanqun.conversation.LineKind;
import org.nuanqun.groups.Group;
import org.nuanqun.handoff.Ticket;
import org.nuanqun.handoff.TicketAddition;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.vocabulary.ConditionCode;

/** Reads the pane beside a conversation. */
@RequestScoped
class DetailsReader {

    private static final int EVENTS = 8;
    private static final Set<String> ALSO_TOLD = Set.of("decided", "lessonSent");

    private final People people;
    private final Audit audit;
    private final Scripts scripts;
    private final Ledger ledger;
    private final Evidences evidences;
    private final PersonsCourses courses;
    private final Reasons reasons;
    private final Pages pages;

    DetailsReader(
            People people,
            Audit audit,
            Scripts scripts,
            Ledger ledger,
            Evidences evidences,
            PersonsCourses courses,
            Reasons reasons,
            Pages pages) {
        this.people = people;
        this.audit = audit;
        this.scripts = scripts;
        this.ledger = ledger;
        this.evidences = evidences;
        this.courses = courses;
        this.reasons = reasons;
        this.pages = pages;
    }

    Details of(
            Conversation conversation, String name, Optional<Ticket> ticket, Optional<Group> group, List<Line> lines) {
        Language language = pages.language();
        Moments moments = pages.moments();
        ThreadWords words = language.words(ThreadWords.class);
        Colleagues colleagues = ledger.colleagues(language);
        TicketChips chips = new TicketChips(language.words(InboxWords.class), moments, colleagues);
        TicketPane tickets = new TicketPane(words, moments, colleagues, chips, why -> reasons.in(language, why));
        PatientPane patient = new PatientPane(words, moments);
        Optional<Person> person = conversation.chat().person().flatMap(key -> people.find(conversation.account(), key));
        return new Details(
                person.map(one -> one.id().toString()).orElse(""),
                Avatar.of(name, conversation.id()),
                name,
                person.map(one -> patient.stage(one.dates(), moments.date(moments.now())))
                        .orElse(""),
                person.map(one -> patient.dates(one.dates())).orElse(List.of()),
                ticket.filter(one -> TicketPane.isRedFlag(ticket))
                        .map(tickets::handling)
                        .orElse(List.of()),
                ticket.map(tickets::judgement).orElse(List.of()),
                ticket.map(open -> evidence(open, conversation, lines)).orElse(List.of()),
                person.map(one -> courses.of(one, words, moments)).orElse(List.of()),
                person.map(one -> patient.stopped(people.holdsOn(one.id()))).orElse(""),
                person.map(one -> patient.changes(courses.changes(one))).orElse(List.of()),
                person.map(one -> patient.consents(people.consentedPurposes(one.id())))
                        .orElse(List.of()),
                conditions(person, group),
                timeline(conversation, moments, ledger.deeds(language, colleagues)));
    }

    private List<String> evidence(Ticket ticket, Conversation conversation, List<Line> lines) {
        return Stream.concat(
                        Stream.of(ticket.evidence()),
                        ticket.additions().stream().map(TicketAddition::evidence))
                .flatMap(one -> inTheirClauses(evidences.words(one), conversation, lines).stream())
                .map(PersonalData::masked)
                .distinct()
                .toList();
    }

    /** From the latest line of hers that holds them all; as they are where no shown line does. */
    private static List<String> inTheirClauses(List<String> words, Conversation conversation, List<Line> lines) {
        return lines.reversed().stream()
                .filter(line ->
                        line.kind() == LineKind.HEARD && line.conversation().equals(conversation.id()))
                .map(line -> Clauses.of(line.content().words(), words))
                .filter(clauses -> !clauses.isEmpty())
                .findFirst()
                .orElse(words);
    }

    private List<Chip> conditions(Optional<Person> person, Optional<Group> group) {
        return Stream.concat(
                        person.stream().flatMap(one -> one.conditions().stream()),
                        group.flatMap(Group::condition).stream())
                .distinct()
                .map(code -> Chip.grey(name(code)))
                .toList();
    }

    private String name(ConditionCode code) {
        return scripts.current().nameOf(code);
    }

    private List<Details.Event> timeline(Conversation conversation, Moments moments, DeedWords words) {
        return audit.of(conversation.id()).reversed().stream()
                .filter(entry -> DeedWords.TURNS.contains(entry.action()) || ALSO_TOLD.contains(entry.action()))
                .limit(EVENTS)
                .map(entry -> event(entry, moments, words))
                .toList();
    }

    private static Details.Event event(AuditEntry entry, Moments moments, DeedWords words) {
        return new Details.Event(
                moments.brief(entry.at()),
                words.dot(entry),
                words.deed(entry) + (words.why(entry).isEmpty() ? "" : "：" + words.why(entry)));
    }
}

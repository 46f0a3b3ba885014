package org.nuanqun.console.person;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanqun.console.inbox.PatientPane;
import org.nuanqun.console.inbox.ThreadWords;
import org.nuanqun.console.inbox.Viewing;
import org.nuanqun.console.page.Avatar;
import org.nuanqun.console.page.Chip;
import org.nuanqun.console.page.Language;
import org.nuanqun.console.page.Moments;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.PersonalData;
import org.nuanqun.console.page.Reasons;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.groups.Groups;
import org.nuanqun.people.Consent;
import org.nuanqun.people.DatedFact;
import org.nuanqun.people.Hold;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.PersonId;

/** Reads everything that is remembered of one person. */
@RequestScoped
class SheetReader {

    private static final int READERS = 10;

    private final People people;
    private final Groups groups;
    private final Scripts scripts;
    private final CareReader care;
    private final Reasons reasons;
    private final Pages pages;

    SheetReader(People people, Groups groups, Scripts scripts, CareReader care, Reasons reasons, Pages pages) {
        this.people = people;
        this.groups = groups;
        this.scripts = scripts;
        this.care = care;
        this.reasons = reasons;
        this.pages = pages;
    }

    Sheet of(Known known) {
        Person person = known.faces().getFirst();
        PersonId id = person.id();
        Language language = pages.language();
        Moments moments = pages.moments();
        PatientPane pane = new PatientPane(language.words(ThreadWords.class), moments);
        return new Sheet(
                id.toString(),
                Avatar.of(person.name(), person.key()),
                PersonalData.masked(person.name()),
                pane.stage(person.dates(), moments.date(moments.now())),
                writesFor(id),
                accounts(known.faces()),
                days(id, pane),
                person.conditions().stream().map(this::condition).toList(),
                groupsOf(id),
                known.talks().stream().map(this::place).toList(),
                pane.consents(people.consentedPurposes(id)),
                agreed(id, pane),
                held(id, pane),
                care.courses(id),
                care.coming(id),
                care.tickets(
                        known.talks().stream().map(Known.Talk::conversation).toList(), known.colleagues()),
                readers(known, moments),
                known.trail().isUntouched());
    }

    /** Who looked at her page last. */
    private static List<Sheet.Reader> readers(Known known, Moments moments) {
        return known.trail().entries().reversed().stream()
                .filter(entry -> entry.action().equals(Viewing.VIEWED))
                .limit(READERS)
                .map(entry -> new Sheet.Reader(known.deeds().actor(entry.actor()), moments.moment(entry.at())))
                .toList();
    }

    private List<Sheet.Dependant> writesFor(PersonId person) {
        return people.writesFor(person).stream()
                .map(one -> new Sheet.Dependant(
                        one.id().toString(),
                        Avatar.of(one.name().isEmpty() ? one.relation() : one.name(), one.id()),
                        PersonalData.masked(one.relation()),
                        PersonalData.masked(one.name()),
                        pages.moments().moment(one.since())))
                .toList();
    }

    private static List<Sheet.Fact> accounts(List<Person> of) {
        return of.stream()
                .map(face -> new Sheet.Fact(face.account().toString(), PersonalData.masked(face.name())))
                .toList();
    }

    /** What counts now before what was replaced, and the newest first. */
    private List<Sheet.Day> days(PersonId person, PatientPane pane) {
        Moments moments = pages.moments();
        List<DatedFact> all = people.datesOf(person).reversed();
        return Stream.concat(
                        all.stream().filter(one -> one.replacedAt().isEmpty()),
                        all.stream().filter(one -> one.replacedAt().isPresent()))
                .map(one -> new Sheet.Day(
                        pane.name(one.kind()),
                        moments.day(one.day()),
                        moments.moment(one.notedAt()),
                        one.replacedAt().isPresent()))
                .toList();
    }

    private Chip condition(ConditionCode code) {
        return Chip.grey(scripts.current().nameOf(code));
    }

    private List<Sheet.Place> groupsOf(PersonId person) {
        return groups.groupsOf(person).stream()
                .map(group -> new Sheet.Place(
                        "/console/groups/" + group.id(),
                        group.name(),
                        group.account().toString()))
                .toList();
    }

    private Sheet.Place place(Known.Talk talk) {
        Conversation conversation = talk.conversation();
        Moments moments = pages.moments();
        return new Sheet.Place(
                "/console/c/" + conversation.id(),
                talk.place(),
                conversation.lastHeard().map(moments::ago).orElse(""));
    }

    private List<Sheet.Agreed> agreed(PersonId person, PatientPane pane) {
        PersonWords words = pages.language().words(PersonWords.class);
        return people.consentsOf(person).reversed().stream()
                .map(line -> new Sheet.Agreed(pages.moments().moment(line.at()), word(line, pane, words), how(line)))
                .toList();
    }

    private static Chip word(Consent line, PatientPane pane, PersonWords words) {
        String purpose = pane.name(line.purpose());
        return line.given() ? Chip.green(words.gave(purpose)) : Chip.amber("", words.took(purpose));
    }

    private String how(Consent line) {
        String how = reasons.in(pages.language(), line.how());
        return Stream.of(how, line.wording(), line.proof().channel())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private List<Sheet.Held> held(PersonId person, PatientPane pane) {
        Moments moments = pages.moments();
        return people.holdsInDetail(person).stream()
                .map((Hold hold) -> new Sheet.Held(
                        pane.name(hold.reason()),
                        moments.moment(hold.since()),
                        moments.took(Duration.between(hold.since(), moments.now()))))
                .toList();
    }
}

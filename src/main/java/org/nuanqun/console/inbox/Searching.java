package org.nuanqun.console.inbox;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.Avatar;
import org.nuanqun.console.page.Moments;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.PersonalData;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.FoundLine;
import org.nuanqun.conversation.Latest;
import org.nuanqun.conversation.LatestLines;
import org.nuanqun.conversation.Line;
import org.nuanqun.conversation.LineKind;
import org.nuanqun.conversation.SearchLines;
import org.nuanqun.conversation.SpeakerKind;
import org.nuanqun.groups.Group;
import org.nuanqun.groups.Groups;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.vocabulary.ConversationId;

/** Finds people, groups and messages, and puts on record that it did: who, when, how many, never the words. */
@RequestScoped
class Searching {

    private static final int PEOPLE = 12;
    private static final int MESSAGES = 30;
    private static final String STREAM = "console";

    private final SearchLines lines;
    private final People people;
    private final Groups groups;
    private final Conversations conversations;
    private final LatestLines latest;
    private final Audit audit;
    private final SignedIn signedIn;
    private final Pages pages;

    Searching(
            SearchLines lines,
            People people,
            Groups groups,
            Conversations conversations,
            LatestLines latest,
            Audit audit,
            SignedIn signedIn,
            Pages pages) {
        this.lines = lines;
        this.people = people;
        this.groups = groups;
        this.conversations = conversations;
        this.latest = latest;
        this.audit = audit;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    Found forWords(String words) {
        InboxWords say = pages.language().words(InboxWords.class);
        List<Person> named = people.named(words, PEOPLE);
        List<Found.Hit> persons = persons(named, words, say);
        List<FoundLine> found = lines.with(words, MESSAGES + 1);
        List<Found.Hit> messages =
                found.stream().limit(MESSAGES).map(one -> hit(one, words, say)).toList();
        List<Found.Place> places = places(words);
        note(persons.size(), places.size(), messages.size());
        return new Found(
                words,
                faces(named, words),
                persons,
                places,
                messages,
                found.size() > MESSAGES,
                say.searchLimit(SearchLines.READ / 10_000));
    }

    private static List<Found.Face> faces(List<Person> named, String words) {
        return named.stream()
                .map(one -> new Found.Face(
                        "/console/people/" + one.id(), Hits.marked(PersonalData.masked(one.name()), words)))
                .distinct()
                .toList();
    }

    private List<Found.Hit> persons(List<Person> named, String words, InboxWords say) {
        List<ConversationId> theirs = named.stream()
                .map(this::conversationsOf)
                .flatMap(Collection::stream)
                .limit(PEOPLE)
                .toList();
        return latest.of(theirs).stream().map(one -> hit(one, words, say)).toList();
    }

    private List<ConversationId> conversationsOf(Person person) {
        return conversations.ofPerson(person.account(), person.key()).stream()
                .map(Conversation::id)
                .toList();
    }

    private Found.Hit hit(Latest one, String words, InboxWords say) {
        Conversation conversation = one.conversation();
        String name = one.name().isEmpty() ? words : one.name();
        return new Found.Hit(
                "/console/c/" + conversation.id(),
                Avatar.of(name, conversation.chat().person().orElse("")),
                Hits.marked(PersonalData.masked(name), words),
                place(conversation, say),
                one.line().map(line -> pages.moments().ago(line.at())).orElse(""),
                "",
                one.line()
                        .map(line ->
                                Hits.excerpt(PersonalData.masked(line.content().words()), words))
                        .orElse(List.of()));
    }

    private Found.Hit hit(FoundLine one, String words, InboxWords say) {
        Conversation conversation = one.conversation();
        Line line = one.line();
        Moments moments = pages.moments();
        return new Found.Hit(
                "/console/c/%s?at=%s".formatted(conversation.id(), line.id()),
                Avatar.of(one.name(), conversation.chat().person().orElse("")),
                Hits.marked(PersonalData.masked(one.name()), words),
                place(conversation, say),
                moments.moment(line.at()),
                by(line, say),
                Hits.excerpt(PersonalData.masked(line.content().words()), words));
    }

    private static String by(Line line, InboxWords say) {
        if (line.kind() == LineKind.NOTE) {
            return say.note();
        }
        return line.speaker() == SpeakerKind.PATIENT
                ? ""
                : line.speaker() == SpeakerKind.BOT ? say.bot() : line.speakerName();
    }

    private String place(Conversation conversation, InboxWords say) {
        Optional<Group> group = conversation.chat().group().flatMap(key -> groups.find(conversation.account(), key));
        return group.map(Group::name).orElse(say.oneToOne());
    }

    private List<Found.Place> places(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return groups.all().stream()
                .filter(group -> group.name().toLowerCase(Locale.ROOT).contains(lower))
                .limit(PEOPLE)
                .map(group -> new Found.Place(
                        "/console/groups/" + group.id(), Hits.marked(group.name(), words), group.members()))
                .toList();
    }

    private void note(int persons, int places, int messages) {
        audit.note(new AuditEntry(
                STREAM,
                Actor.operator(signedIn.id()),
                "searched",
                "messages",
                "",
                Map.of("people", persons, "groups", places, "messages", messages),
                pages.moments().now()));
    }
}

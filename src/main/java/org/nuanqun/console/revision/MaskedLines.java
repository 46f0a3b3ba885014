package org.nuanqun.console.revision;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.Line;
import org.nuanqun.conversation.Transcript;
import org.nuanqun.groups.Groups;
import org.nuanqun.groups.Member;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.platform.Chat;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.PersonId;

/** What patients wrote, masked, for authors who compare. Who is in a place is asked once for a page. */
@RequestScoped
class MaskedLines {

    private record Place(AccountId account, String group) {}

    private final Transcript transcript;
    private final Conversations conversations;
    private final People people;
    private final Groups groups;
    private final Map<ConversationId, Set<String>> known = new HashMap<>();
    private final Map<Place, Set<String>> members = new HashMap<>();

    MaskedLines(Transcript transcript, Conversations conversations, People people, Groups groups) {
        this.transcript = transcript;
        this.conversations = conversations;
        this.people = people;
        this.groups = groups;
    }

    /** Empty where the line was deleted meanwhile. */
    Optional<MaskedLine> of(UUID line) {
        return transcript
                .line(line)
                .map(one -> new MaskedLine(one.at(), Masked.text(one.content().words(), names(one))));
    }

    private Set<String> names(Line line) {
        Set<String> names = new HashSet<>(known.computeIfAbsent(line.conversation(), this::namesIn));
        names.add(line.speakerName());
        return names;
    }

    /** Hers, those of whom she writes for, and those of everybody who is in the group. */
    private Set<String> namesIn(ConversationId id) {
        Set<String> names = new HashSet<>();
        Conversation conversation = conversations.get(id);
        AccountId account = conversation.account();
        Chat chat = conversation.chat();
        chat.person().flatMap(key -> people.find(account, key)).ifPresent(person -> addNames(person, names));
        chat.group().ifPresent(key -> names.addAll(members.computeIfAbsent(new Place(account, key), this::namesAt)));
        return names;
    }

    private void addNames(Person person, Set<String> names) {
        names.add(person.name());
        people.writesFor(person.id()).forEach(other -> names.add(other.name()));
    }

    private Set<String> namesAt(Place place) {
        List<PersonId> here = groups.find(place.account(), place.group()).stream()
                .flatMap(group -> groups.members(group.id()).stream())
                .map(Member::person)
                .toList();
        return people.find(here).values().stream().map(Person::name).collect(Collectors.toSet());
    }
}

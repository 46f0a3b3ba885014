package org.nuanqun.console.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.Line;
import org.nuanqun.conversation.Transcript;
import org.nuanqun.groups.Group;
import org.nuanqun.groups.Groups;
import org.nuanqun.groups.Member;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.platform.Chat;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.PersonId;

/** What patients wrote, masked, for authors who compare. */
@ApplicationScoped
class MaskedLines {

    private final Transcript transcript;
    private final Conversations conversations;
    private final People people;
    private final Groups groups;

    MaskedLines(Transcript transcript, Conversations conversations, People people, Groups groups) {
        this.transcript = transcript;
        this.conversations = conversations;
        this.people = people;
        this.groups = groups;
    }

    /** Empty where the line was deleted meanwhile. */
    Optional<String> text(UUID line) {
        return transcript.line(line).map(one -> Masked.text(one.content().words(), names(one)));
    }

    Optional<Instant> at(UUID line) {
        return transcript.line(line).map(Line::at);
    }

    /** Her own, those of whom she writes for, and those of everybody who is in the group. */
    private Set<String> names(Line line) {
        Set<String> names = new HashSet<>();
        names.add(line.speakerName());
        Conversation conversation = conversations.get(line.conversation());
        AccountId account = conversation.account();
        Chat chat = conversation.chat();
        chat.person().flatMap(key -> people.find(account, key)).ifPresent(person -> addNames(person, names));
        chat.group().flatMap(key -> groups.find(account, key)).ifPresent(group -> names.addAll(members(group)));
        return names;
    }

    private List<String> members(Group group) {
        List<PersonId> members =
                groups.members(group.id()).stream().map(Member::person).toList();
        return people.find(members).values().stream().map(Person::name).toList();
    }

    private void addNames(Person person, Set<String> names) {
        names.add(person.name());
        people.writesFor(person.id()).forEach(other -> names.add(other.name()));
    }
}

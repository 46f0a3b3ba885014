package org.nuanqun.console.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.Line;
import org.nuanqun.conversation.Transcript;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;

/** What patients wrote, masked, for authors who compare. */
@ApplicationScoped
class MaskedLines {

    private final Transcript transcript;
    private final Conversations conversations;
    private final People people;

    MaskedLines(Transcript transcript, Conversations conversations, People people) {
        this.transcript = transcript;
        this.conversations = conversations;
        this.people = people;
    }

    /** Empty where the line was deleted meanwhile. */
    Optional<String> text(UUID line) {
        return transcript.line(line).map(one -> Masked.text(one.content().words(), names(one)));
    }

    Optional<Instant> at(UUID line) {
        return transcript.line(line).map(Line::at);
    }

    /** Her own, and those of whom she writes for. */
    private Set<String> names(Line line) {
        Set<String> names = new TreeSet<>();
        names.add(line.speakerName());
        Conversation conversation = conversations.get(line.conversation());
        conversation
                .chat()
                .person()
                .flatMap(key -> people.find(conversation.account(), key))
                .ifPresent(person -> addNames(person, names));
        return names;
    }

    private void addNames(Person person, Set<String> names) {
        names.add(person.name());
        people.writesFor(person.id()).forEach(other -> names.add(other.name()));
    }
}

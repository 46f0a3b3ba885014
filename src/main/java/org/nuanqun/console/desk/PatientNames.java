package org.nuanqun.console.desk;

import jakarta.enterprise.context.ApplicationScoped;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Latest;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;

/** What the person of a conversation is called, also before she has said anything there. */
@ApplicationScoped
public class PatientNames {

    private final People people;

    PatientNames(People people) {
        this.people = people;
    }

    public String of(Latest latest) {
        return latest.name().isEmpty() ? of(latest.conversation()) : latest.name();
    }

    /** As people know her; empty where they do not. */
    public String of(Conversation conversation) {
        return conversation
                .chat()
                .person()
                .flatMap(key -> people.find(conversation.account(), key))
                .map(Person::name)
                .orElse("");
    }
}

package org.nuanqun.console.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Latest;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConversationId;

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

    /** By conversation, in one query for each account however long the list. */
    public Map<ConversationId, String> of(Collection<Latest> all) {
        Map<ConversationId, String> names = new HashMap<>();
        all.forEach(one -> names.put(one.conversation().id(), one.name()));
        all.stream()
                .filter(one -> one.name().isEmpty())
                .map(Latest::conversation)
                .collect(Collectors.groupingBy(Conversation::account))
                .forEach((account, silent) -> names.putAll(ofSilent(account, silent)));
        return names;
    }

    private Map<ConversationId, String> ofSilent(AccountId account, List<Conversation> silent) {
        Map<ConversationId, String> keys = new HashMap<>();
        silent.forEach(one -> one.chat().person().ifPresent(key -> keys.put(one.id(), key)));
        Map<String, String> known = people.names(account, keys.values());
        keys.replaceAll((conversation, key) -> known.getOrDefault(key, ""));
        return keys;
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

package org.nuanqun.platform;

import java.util.Optional;

/**
 * A place on a platform, by the platform's own keys: a person speaking in a group, a person one to one (no group), or a
 * group itself (no person).
 */
public record Chat(Optional<String> group, Optional<String> person) {

    public Chat {
        if (group.isEmpty() && person.isEmpty()) {
            throw new IllegalArgumentException("a chat needs a group, a person, or both");
        }
    }

    public static Chat inGroup(String group, String person) {
        return new Chat(Optional.of(group), Optional.of(person));
    }

    public static Chat oneToOne(String person) {
        return new Chat(Optional.empty(), Optional.of(person));
    }

    public static Chat group(String group) {
        return new Chat(Optional.of(group), Optional.empty());
    }
}

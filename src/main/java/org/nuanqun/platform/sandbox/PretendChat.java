package org.nuanqun.platform.sandbox;

import org.jspecify.annotations.Nullable;

/** A group, or a person's talk with the bot: exactly one of the two. */
record PretendChat(@Nullable String group, @Nullable String person) {

    PretendChat {
        if ((group == null) == (person == null)) {
            throw new IllegalArgumentException("name a group or a person, not both and not neither");
        }
    }

    static PretendChat ofGroup(String group) {
        return new PretendChat(group, null);
    }

    static PretendChat ofPerson(String person) {
        return new PretendChat(null, person);
    }

    boolean isGroup() {
        return group != null;
    }
}

package org.nuanqun.platform.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Something is to be seen anew: in one group, in one person's talk with the bot, or everywhere. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SandboxChanged(String what, @Nullable String group, @Nullable String person) {

    static SandboxChanged everywhere(String what) {
        return new SandboxChanged(what, null, null);
    }

    static SandboxChanged chat(PretendChat chat) {
        return new SandboxChanged("message", chat.group(), chat.person());
    }

    boolean concerns(@Nullable String someGroup, @Nullable String somePerson) {
        boolean isEverywhere = group == null && person == null;
        boolean isAskedForAll = someGroup == null && somePerson == null;
        boolean isTheGroup = someGroup != null && someGroup.equals(group);
        boolean isThePerson = group == null && somePerson != null && somePerson.equals(person);
        return isEverywhere || isAskedForAll || isTheGroup || isThePerson;
    }
}

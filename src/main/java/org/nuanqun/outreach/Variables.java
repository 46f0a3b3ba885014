package org.nuanqun.outreach;

import org.nuanqun.people.Person;

/** What a text may leave open for each reader. */
final class Variables {

    private static final String NAME = "{name}";

    private Variables() {}

    static String filled(String text, Person person) {
        return text.replace(NAME, person.name());
    }
}

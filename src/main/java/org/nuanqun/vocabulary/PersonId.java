package org.nuanqun.vocabulary;

import java.util.UUID;

/** A person who writes: a patient, a relative, anyone in a group. */
public record PersonId(UUID value) {

    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    public static PersonId of(String text) {
        return new PersonId(Ids.parse("PersonId", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.nuanqun.vocabulary;

import java.util.UUID;

/** A patient group on a platform. */
public record GroupId(UUID value) {

    public static GroupId next() {
        return new GroupId(Ids.next());
    }

    public static GroupId of(String text) {
        return new GroupId(Ids.parse("GroupId", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.nuanqun.vocabulary;

import java.util.UUID;

/** A person who works at the console. */
public record OperatorId(UUID value) {

    public static OperatorId next() {
        return new OperatorId(Ids.next());
    }

    public static OperatorId of(String text) {
        return new OperatorId(Ids.parse("OperatorId", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

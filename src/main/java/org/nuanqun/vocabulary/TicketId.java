package org.nuanqun.vocabulary;

import java.util.UUID;

/** A conversation passed to an operator, and its record. */
public record TicketId(UUID value) {

    public static TicketId next() {
        return new TicketId(Ids.next());
    }

    public static TicketId of(String text) {
        return new TicketId(Ids.parse("TicketId", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

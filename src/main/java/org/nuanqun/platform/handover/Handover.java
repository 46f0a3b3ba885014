package org.nuanqun.platform.handover;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nuanqun.vocabulary.AccountId;

/**
 * What passes from {@code giver} to {@code taker}. {@code hasLeft}: whether the giver has left the corporation; {@code by}: an
 * actor's value.
 */
public record Handover(
        UUID id,
        AccountId account,
        String giver,
        String taker,
        boolean hasLeft,
        String by,
        Instant madeAt,
        List<Item> items) {

    public Handover with(List<Item> items) {
        return new Handover(id, account, giver, taker, hasLeft, by, madeAt, items);
    }

    public enum Kind {
        CUSTOMER,
        GROUP
    }

    public enum Standing {
        /** The platform was asked and gave no answer. */
        ASKED,
        /** The platform took it on; the customer may still say no. */
        WAITING,
        DONE,
        REFUSED
    }

    /** {@code why}: why it was refused, otherwise empty. */
    public record Item(Kind kind, String key, Standing standing, String why) {}
}

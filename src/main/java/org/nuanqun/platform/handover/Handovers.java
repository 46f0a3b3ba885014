package org.nuanqun.platform.handover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.vocabulary.AccountId;

/** Passes customers and groups on at one platform. Implementations are CDI beans of an adapter. */
public interface Handovers {

    /** Those that are connected. */
    List<AccountId> accounts();

    /** Asks the platform. */
    Belongings of(AccountId account, String colleague);

    /**
     * Writes down what is to pass on, in the caller's transaction.
     *
     * @param id from the form, so that a form sent twice hands over once
     * @return false if it was written down before
     */
    boolean plan(UUID id, Pair pair, Belongings what, String by, Instant now);

    /** Asks the platform to pass on just these; what it said of each stands in the handover afterwards. */
    void hand(UUID id, Pair pair, Belongings what);

    Optional<Handover> find(UUID id);

    /** The newest first. */
    List<Handover> latest();

    /** Who gives and who takes; {@code hasLeft}: whether the giver has left the corporation. */
    record Pair(AccountId account, String giver, String taker, boolean hasLeft) {}
}

package org.nuanqun.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Puts on record what lay in the spools of all nodes, in the order in which it was received. What one node received is put
 * on record once every other has brought what it received before.
 */
@ApplicationScoped
class MergeSpools {

    private static final int AT_ONCE = 400;

    private final ReceiveEvents receive;
    private final Nodes nodes;
    private final HeldReceipts held;

    MergeSpools(ReceiveEvents receive, Nodes nodes, HeldReceipts held) {
        this.receive = receive;
        this.nodes = nodes;
        this.held = held;
    }

    /** True if nothing that any node acknowledged waits to be put on record. */
    @Transactional
    boolean bring(List<Receipt> portion, Nodes.Beat beat) {
        nodes.write(beat, false);
        Optional<Nodes.Others> others = nodes.besides(beat.node());
        if (others.isEmpty() && held.isEmpty()) {
            record(portion);
            return true;
        }
        held.add(portion);
        return held.mayBeTaken() && isAllTaken(beat, others);
    }

    private boolean isAllTaken(Nodes.Beat beat, Optional<Nodes.Others> others) {
        record(held.take(receivedBy(beat, others), AT_ONCE));
        return held.isEmpty() && others.map(Nodes.Others::areCaughtUp).orElse(true);
    }

    /** What was received by then stands in the database, whoever received it: this node too may have brought only a part. */
    private static Instant receivedBy(Nodes.Beat beat, Optional<Nodes.Others> others) {
        return others.map(Nodes.Others::completeUntil)
                .filter(theirs -> theirs.isBefore(beat.completeUntil()))
                .orElseGet(beat::completeUntil);
    }

    private void record(List<Receipt> receipts) {
        if (!receipts.isEmpty()) {
            receive.receive(receipts);
        }
    }
}

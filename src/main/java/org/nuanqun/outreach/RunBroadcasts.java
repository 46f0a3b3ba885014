package org.nuanqun.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.delivery.Delivery;

/** The moves of a broadcast, in the caller's transaction, with its row held: a pause and a strike cannot overlap. */
@ApplicationScoped
class RunBroadcasts {

    private final Broadcasts broadcasts;
    private final Recipients recipients;
    private final HandOut handOut;
    private final Delivery delivery;
    private final OutreachConfig config;

    RunBroadcasts(
            Broadcasts broadcasts, Recipients recipients, HandOut handOut, Delivery delivery, OutreachConfig config) {
        this.broadcasts = broadcasts;
        this.recipients = recipients;
        this.handOut = handOut;
        this.delivery = delivery;
        this.config = config;
    }

    int advance(UUID id, Instant now) {
        Optional<BroadcastRow> running = in(id, BroadcastState.RUNNING);
        if (running.isEmpty()) {
            return 0;
        }
        BroadcastRow broadcast = running.get();
        int handedOn = handOut.next(broadcast, allowed(broadcast, now), until(broadcast), now);
        if (recipients.tally(id).open() == 0) {
            broadcast.state = BroadcastState.DONE;
        }
        return handedOn;
    }

    /** What is in the outbox and not on the wire comes back; those people wait again. */
    boolean pause(UUID id) {
        Optional<BroadcastRow> running = in(id, BroadcastState.RUNNING);
        running.ifPresent(broadcast -> {
            delivery.takeBack(HandOut.PURPOSE, HandOut.subjects(broadcast), "paused")
                    .forEach(person ->
                            recipients.becomes(id, UUID.fromString(person), RecipientState.WAITING, "paused", null));
            broadcast.round++;
            broadcast.state = BroadcastState.PAUSED;
        });
        return running.isPresent();
    }

    boolean resume(UUID id) {
        Optional<BroadcastRow> paused = in(id, BroadcastState.PAUSED);
        paused.ifPresent(broadcast -> {
            recipients.waitForNothing(id);
            broadcast.state = BroadcastState.RUNNING;
        });
        return paused.isPresent();
    }

    /** Those it did not reach and may be tried again wait anew, in a round of its own. */
    int retry(UUID id, Instant now) {
        Optional<BroadcastRow> over = broadcasts
                .locked(id)
                .filter(row -> row.state == BroadcastState.DONE || row.state == BroadcastState.STOPPED);
        int again = over.isEmpty() ? 0 : recipients.waitAgain(id);
        over.filter(row -> again > 0).ifPresent(broadcast -> {
            broadcast.round++;
            broadcast.dueFrom = now;
            broadcast.state = BroadcastState.RUNNING;
        });
        return again;
    }

    /** Those on the list are counted only where it matters how many were handed on before. */
    private int allowed(BroadcastRow broadcast, Instant now) {
        if (!broadcast.pace().isSpreadAt(now)) {
            return config.perStrike();
        }
        var before = recipients.tally(broadcast.id);
        return broadcast.pace().allows(before.all(), before.all() - before.waiting(), config.perStrike(), now);
    }

    /** A text that is spread may wait for its turn, and then for allowed hours. */
    private Instant until(BroadcastRow broadcast) {
        return broadcast.pace().end().plus(config.notLaterThan());
    }

    boolean stop(UUID id, String why) {
        Optional<BroadcastRow> open = broadcasts
                .locked(id)
                .filter(row -> row.state == BroadcastState.RUNNING || row.state == BroadcastState.PAUSED);
        open.ifPresent(broadcast -> {
            delivery.takeBack(HandOut.PURPOSE, HandOut.subjects(broadcast), why)
                    .forEach(person -> recipients.endsForGood(id, UUID.fromString(person), why, null));
            recipients.waitingEndForGood(id, why);
            broadcast.state = BroadcastState.STOPPED;
        });
        return open.isPresent();
    }

    private Optional<BroadcastRow> in(UUID id, BroadcastState state) {
        return broadcasts.locked(id).filter(row -> row.state == state);
    }
}

package org.nuanqun.outreach;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.vocabulary.Ids;

/** One text for many: begun, watched, paused, resumed and stopped by a person. */
@ApplicationScoped
@Transactional
public class Outreach {

    private static final String STREAM = "console";

    private final Broadcasts broadcasts;
    private final Recipients recipients;
    private final Segments segments;
    private final RunBroadcasts run;
    private final Audit audit;

    Outreach(Broadcasts broadcasts, Recipients recipients, Segments segments, RunBroadcasts run, Audit audit) {
        this.broadcasts = broadcasts;
        this.recipients = recipients;
        this.segments = segments;
        this.run = run;
        this.audit = audit;
    }

    /** Who would get a text just now and who not. */
    public Reach reach(Segment segment) {
        return segments.reach(segment);
    }

    /**
     * Puts everybody of the segment on the list; the text goes out from {@code sendAt} on, in each one's allowed hours.
     *
     * @throws BroadcastRefused if there is no text, nobody to read it, or the moment is over
     */
    public UUID begin(String text, Segment segment, Instant sendAt, Actor by, String author, Instant now) {
        if (text.isBlank()) {
            throw new BroadcastRefused(BroadcastRefused.Why.NO_TEXT);
        }
        if (sendAt.isBefore(now)) {
            throw new BroadcastRefused(BroadcastRefused.Why.IN_THE_PAST);
        }
        var people = segments.of(segment);
        if (people.isEmpty()) {
            throw new BroadcastRefused(BroadcastRefused.Why.NOBODY);
        }
        BroadcastRow row = row(text.strip(), sendAt, author, now);
        broadcasts.persistAndFlush(row);
        recipients.add(row.id, people);
        note(row.id, by, "broadcastBegun", now);
        return row.id;
    }

    public void pause(UUID broadcast, Actor by, Instant now) {
        if (run.pause(broadcast)) {
            note(broadcast, by, "broadcastPaused", now);
        }
    }

    public void resume(UUID broadcast, Actor by, Instant now) {
        if (run.resume(broadcast)) {
            note(broadcast, by, "broadcastResumed", now);
        }
    }

    /** What has not gone out never does. */
    public void stop(UUID broadcast, Actor by, Instant now) {
        if (run.stop(broadcast, "stopped by a colleague")) {
            note(broadcast, by, "broadcastStopped", now);
        }
    }

    /** Hands the next texts of every broadcast that is under way to the outbox; how many there were. */
    @Transactional(TxType.NOT_SUPPORTED)
    public int advance(Instant now) {
        List<UUID> underWay = QuarkusTransaction.requiringNew().call(() -> broadcasts.underWay(now));
        return underWay.stream()
                .mapToInt(id -> QuarkusTransaction.requiringNew().call(() -> run.advance(id, now)))
                .sum();
    }

    public Optional<Instant> nextAfter(Instant now) {
        return broadcasts.nextAfter(now);
    }

    /** The newest first. */
    public List<Broadcast> latest() {
        return broadcasts.latest().stream().map(this::described).toList();
    }

    public Optional<Broadcast> find(UUID broadcast) {
        return broadcasts.findByIdOptional(broadcast).map(this::described);
    }

    /** Those it did not reach first, with the reason. */
    public List<Recipient> recipients(UUID broadcast, int limit) {
        return recipients.of(broadcast, limit);
    }

    private Broadcast described(BroadcastRow row) {
        return row.asBroadcast(recipients.tally(row.id));
    }

    private static BroadcastRow row(String text, Instant sendAt, String author, Instant now) {
        BroadcastRow row = new BroadcastRow();
        row.id = Ids.next();
        row.text = text;
        row.author = author;
        row.createdAt = now;
        row.sendAt = sendAt;
        row.state = BroadcastState.RUNNING;
        return row;
    }

    private void note(UUID broadcast, Actor by, String action, Instant now) {
        audit.note(new AuditEntry(STREAM, by, action, "broadcast " + broadcast, "", Map.of(), now));
    }
}

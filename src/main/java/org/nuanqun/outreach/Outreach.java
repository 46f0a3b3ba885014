package org.nuanqun.outreach;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.people.Person;
import org.nuanqun.vocabulary.Ids;
import org.nuanqun.vocabulary.PersonId;

/** One text for many: begun, watched, paused, resumed and stopped by a person. */
@ApplicationScoped
@Transactional
public class Outreach {

    static final String STREAM = "console";
    private static final String STOPPED = "stopped by a colleague";

    private final Broadcasts broadcasts;
    private final Recipients recipients;
    private final Segments segments;
    private final RunBroadcasts run;
    private final CheckText check;
    private final Audit audit;

    Outreach(
            Broadcasts broadcasts,
            Recipients recipients,
            Segments segments,
            RunBroadcasts run,
            CheckText check,
            Audit audit) {
        this.broadcasts = broadcasts;
        this.recipients = recipients;
        this.segments = segments;
        this.run = run;
        this.check = check;
        this.audit = audit;
    }

    /** Who would get a text just now and who not. */
    public Reach reach(Segment segment) {
        return segments.reach(segment);
    }

    /**
     * Puts everybody of the segment on the list; the text goes out from {@code sendAt} on, in each one's allowed hours.
     *
     * @throws BroadcastRefused if there is no text, nobody to read it, the moment is over, the text claims what it must
     *     not, or an advertisement has no approval
     */
    public UUID begin(Composed composed, Actor by, String author, Instant now) {
        check(composed);
        if (composed.sendAt().isBefore(now)) {
            throw new BroadcastRefused(BroadcastRefused.Why.IN_THE_PAST);
        }
        var people = segments.of(composed.segment());
        if (people.isEmpty()) {
            throw new BroadcastRefused(BroadcastRefused.Why.NOBODY);
        }
        return begin(composed, people, by, author, now);
    }

    /**
     * A correction to those who got something wrong from us.
     *
     * @throws BroadcastRefused if there is no text, the text claims what it must not, or nobody got it
     */
    public UUID correct(String text, Collection<PersonId> whoHas, Actor by, String author, Instant now) {
        Composed composed = Composed.notice(text, new Segment(Set.of(), Set.of(), Set.of()), now);
        check(composed);
        List<Person> people = segments.of(whoHas);
        if (people.isEmpty()) {
            throw new BroadcastRefused(BroadcastRefused.Why.NOBODY);
        }
        return begin(composed, people, by, author, now);
    }

    /** With a list made by the caller, who has checked the text. */
    UUID begin(Composed composed, List<Person> people, Actor by, String author, Instant now) {
        BroadcastRow row = row(composed, author, now);
        broadcasts.persistAndFlush(row);
        recipients.add(row.id, people);
        note(row.id, by, "broadcastBegun", now);
        return row.id;
    }

    /** @throws BroadcastRefused if the text cannot be said as it stands */
    public void check(Composed composed) {
        check.of(composed);
    }

    /** The text as this person would read it. */
    public String preview(String text, Person person) {
        return Variables.filled(text, person);
    }

    /** Those it did not reach get it once more, except who said no and who is gone; how many they are. */
    public int retry(UUID broadcast, Actor by, Instant now) {
        int again = run.retry(broadcast, now);
        if (again > 0) {
            note(broadcast, by, "broadcastTriedAgain", now);
        }
        return again;
    }

    /** How many of those it did not reach may be tried again. */
    public int mayTryAgain(UUID broadcast) {
        return recipients.mayTryAgain(broadcast);
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
        if (run.stop(broadcast, STOPPED)) {
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

    private static BroadcastRow row(Composed composed, String author, Instant now) {
        BroadcastRow row = new BroadcastRow();
        row.id = Ids.next();
        row.text = composed.text();
        row.kind = composed.kind();
        row.approval = composed.approval();
        row.lectureId = composed.lecture().orElse(null);
        row.spreadMinutes = (int) composed.spread().toMinutes();
        row.author = author;
        row.createdAt = now;
        row.sendAt = composed.sendAt();
        row.dueFrom = composed.sendAt();
        row.state = BroadcastState.RUNNING;
        return row;
    }

    private void note(UUID broadcast, Actor by, String action, Instant now) {
        audit.note(new AuditEntry(STREAM, by, action, "broadcast " + broadcast, "", Map.of(), now));
    }
}

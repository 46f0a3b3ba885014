package org.nuanqun.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;

/** What could not be handled after several tries and was put aside, so that its lane goes on. */
@ApplicationScoped
public class ParkedEntries {

    private final EntityManager database;
    private final Entries entries;
    private final Transcript transcript;
    private final Audit audit;
    private final Event<EventRecorded> recorded;
    private final Event<ConversationChanged> changed;
    private final Clock clock;

    ParkedEntries(
            EntityManager database,
            Entries entries,
            Transcript transcript,
            Audit audit,
            Event<EventRecorded> recorded,
            Event<ConversationChanged> changed,
            Clock clock) {
        this.database = database;
        this.entries = entries;
        this.transcript = transcript;
        this.recorded = recorded;
        this.changed = changed;
        this.audit = audit;
        this.clock = clock;
    }

    /** Puts it aside at once. */
    @Transactional
    public void park(UUID entry, String reason) {
        entries.become(entry, LineState.PARKED, reason);
    }

    /** The newest first. */
    @Transactional
    public List<Line> newest(int limit) {
        return entries.parked(limit).stream().map(transcript::line).toList();
    }

    @Transactional
    public long count() {
        return entries.count("state", LineState.PARKED);
    }

    /** As below, on record. */
    @Transactional
    public boolean replay(UUID entry, Actor by) {
        boolean isReplayed = replay(entry);
        if (isReplayed) {
            Line line = transcript.line(entry).orElseThrow();
            audit.note(AuditEntry.of(
                    line.conversation(),
                    by,
                    "replayed",
                    "entry " + entry,
                    line.stateReason().orElse(""),
                    clock.instant()));
        }
        return isReplayed;
    }

    /** Lets it be handled again, from its first try; false if it is not parked (any more). */
    @Transactional
    public boolean replay(UUID entry) {
        boolean wasParked = database.createNativeQuery("update conversation_entry set state = 'WAITING', attempts = 0,"
                                + " state_reason = null where id = ?1 and state = 'PARKED'")
                        .setParameter(1, entry)
                        .executeUpdate()
                == 1;
        if (wasParked) {
            Line line = transcript.line(entry).orElseThrow();
            changed.fire(new ConversationChanged(line.conversation()));
            recorded.fire(new EventRecorded(line.conversation(), false, ""));
        }
        return wasParked;
    }
}

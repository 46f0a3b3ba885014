package org.nuanqun.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What could not be handled after several tries and was put aside, so that its lane goes on. */
@ApplicationScoped
public class ParkedEntries {

    private final EntityManager database;
    private final Entries entries;
    private final Transcript transcript;
    private final Event<EventRecorded> recorded;
    private final Event<ConversationChanged> changed;

    ParkedEntries(
            EntityManager database,
            Entries entries,
            Transcript transcript,
            Event<EventRecorded> recorded,
            Event<ConversationChanged> changed) {
        this.database = database;
        this.entries = entries;
        this.transcript = transcript;
        this.recorded = recorded;
        this.changed = changed;
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

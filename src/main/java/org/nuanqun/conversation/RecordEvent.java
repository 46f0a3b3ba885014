package org.nuanqun.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.nuanqun.platform.Content;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.Ids;

/** Puts an event on record, once. The unique key (account, identity) decides, never a look beforehand. */
@ApplicationScoped
public class RecordEvent {

    private static final String INSERT =
            """
            insert into conversation_entry (id, conversation_id, account, identity, kind, speaker, speaker_name,
              speaker_role, content, event, state, detail, occurred_at, received_at)
            values (:id, :conversation, :account, :identity, :kind, :speaker, :name,
              :role, :content, cast(:event as text), :state, :detail, :occurred, :received)
            on conflict (account, identity) do update set repeats = conversation_entry.repeats + 1
            returning repeats""";

    private final EntityManager database;
    private final Conversations conversations;
    private final WrittenEvents written;

    RecordEvent(EntityManager database, Conversations conversations, WrittenEvents written) {
        this.database = database;
        this.conversations = conversations;
        this.written = written;
    }

    /** Records what a platform told us; the answer says whether it is the first time. */
    @Transactional
    public Recorded record(PlatformEvent event, Instant receivedAt) {
        return record(event, receivedAt, LineState.WAITING);
    }

    /** Puts on record what happened before we were there: readable, and nothing to be handled. */
    @Transactional
    public Recorded recordAsHistory(PlatformEvent event, Instant receivedAt) {
        return record(event, receivedAt, LineState.HANDLED);
    }

    private Recorded record(PlatformEvent event, Instant receivedAt, LineState state) {
        ConversationId conversation = conversations.of(event.account(), event.chat(), receivedAt);
        EntryOfEvent entry = EntryOfEvent.of(event);
        int repeats = ((Number) database.createNativeQuery(INSERT)
                        .setParameter("id", Ids.next())
                        .setParameter("conversation", conversation.value())
                        .setParameter("account", event.account().toString())
                        .setParameter("identity", event.identity())
                        .setParameter("kind", entry.kind().name())
                        .setParameter("speaker", entry.speaker().name())
                        .setParameter("name", entry.speakerName())
                        .setParameter("role", "")
                        .setParameter("content", written.write(entry.content()))
                        .setParameter("event", written.write(event))
                        .setParameter("state", state.name())
                        .setParameter("detail", "")
                        .setParameter("occurred", event.occurredAt())
                        .setParameter("received", receivedAt)
                        .getSingleResult())
                .intValue();
        return new Recorded(conversation, repeats == 0);
    }

    void record(Spoken spoken) {
        Conversation conversation = conversations.get(spoken.conversation());
        database.createNativeQuery(INSERT)
                .setParameter("id", spoken.id())
                .setParameter("conversation", spoken.conversation().value())
                .setParameter("account", conversation.account().toString())
                .setParameter("identity", "said:" + spoken.id())
                .setParameter("kind", spoken.kind().name())
                .setParameter("speaker", spoken.speaker().name())
                .setParameter("name", spoken.speakerName())
                .setParameter("role", spoken.speakerRole())
                .setParameter("content", written.write(new Content.Words(spoken.text())))
                .setParameter("event", "")
                .setParameter("state", spoken.state().name())
                .setParameter("detail", spoken.detail())
                .setParameter("occurred", spoken.at())
                .setParameter("received", spoken.at())
                .getSingleResult();
    }
}

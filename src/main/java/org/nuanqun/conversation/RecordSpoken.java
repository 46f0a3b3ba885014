package org.nuanqun.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Puts words of ours on record, once; what platforms tell comes in by {@link RecordEvents}. */
@ApplicationScoped
class RecordSpoken {

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

    RecordSpoken(EntityManager database, Conversations conversations, WrittenEvents written) {
        this.database = database;
        this.conversations = conversations;
        this.written = written;
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
                .setParameter("content", written.write(spoken.content()))
                .setParameter("event", "")
                .setParameter("state", spoken.state().name())
                .setParameter("detail", spoken.detail())
                .setParameter("occurred", spoken.at())
                .setParameter("received", spoken.at())
                .getSingleResult();
    }
}

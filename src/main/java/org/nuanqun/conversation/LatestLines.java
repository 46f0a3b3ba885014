package org.nuanqun.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nuanqun.vocabulary.ConversationId;

/** What a list of conversations shows: each with its last line, in two queries however long the list. */
@ApplicationScoped
@Transactional
public class LatestLines {

    private static final String CHOSEN =
            """
            select c.id, said.id as line, coalesce(heard.speaker_name, '') as name
            from conversation_conversation c
            left join lateral (select e.id from conversation_entry e where e.conversation_id = c.id
              and e.kind in ('HEARD', 'SAID') order by e.sequence desc limit 1) said on true
            left join lateral (select e.speaker_name from conversation_entry e where e.conversation_id = c.id
              and e.kind in ('HEARD', 'JOINED') order by e.sequence desc limit 1) heard on true
            """;
    private static final String RECENT =
            CHOSEN + " where c.person_key <> '' order by coalesce(c.last_heard_at, c.opened_at) desc limit :number";
    private static final String OF_THESE = CHOSEN + " where c.id in (:these)";

    private static final String HEARD =
            """
            select e.id from conversation_entry e where e.kind = 'HEARD' and e.speaker = 'PATIENT'
            order by e.id desc limit :number""";

    private final EntityManager database;
    private final ConversationRows conversations;
    private final Entries entries;
    private final Transcript transcript;

    LatestLines(EntityManager database, ConversationRows conversations, Entries entries, Transcript transcript) {
        this.database = database;
        this.conversations = conversations;
        this.entries = entries;
        this.transcript = transcript;
    }

    /** The conversations with a person that were alive last, the latest first. */
    public List<Latest> recent(int number) {
        return read(database.createNativeQuery(RECENT, Object[].class)
                .setParameter("number", number)
                .getResultList());
    }

    /** The messages of patients that were heard last, the newest first; those without words are among them. */
    public List<Line> heard(int number) {
        List<?> ids = database.createNativeQuery(HEARD, UUID.class)
                .setParameter("number", number)
                .getResultList();
        List<UUID> found = ids.stream().map(UUID.class::cast).toList();
        entries.list("id in ?1", found);
        return found.stream().flatMap(id -> transcript.line(id).stream()).toList();
    }

    public List<Latest> of(Collection<ConversationId> these) {
        if (these.isEmpty()) {
            return List.of();
        }
        return read(database.createNativeQuery(OF_THESE, Object[].class)
                .setParameter("these", these.stream().map(ConversationId::value).toList())
                .getResultList());
    }

    private List<Latest> read(List<?> found) {
        List<Object[]> rows = found.stream().map(Object[].class::cast).toList();
        conversations.list("id in ?1", column(rows, 0).toList());
        entries.list("id in ?1", column(rows, 1).toList());
        return rows.stream().map(this::latest).toList();
    }

    private Latest latest(Object[] row) {
        Conversation conversation = conversations.findById((UUID) row[0]).conversation();
        Optional<Line> line = Optional.ofNullable((UUID) row[1]).flatMap(transcript::line);
        return new Latest(conversation, line, (String) row[2]);
    }

    private static Stream<UUID> column(List<Object[]> rows, int number) {
        return rows.stream().map(row -> (UUID) row[number]).filter(Objects::nonNull);
    }
}

package org.nuanqun.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.Ids;

/**
 * Puts many events on record at once, each once, in their order: three statements however many there are. The unique key
 * (account, identity) decides, never a look beforehand.
 */
@ApplicationScoped
public class RecordEvents {

    private static final String INSERT =
            """
            insert into conversation_entry (id, conversation_id, account, identity, kind, speaker, speaker_name,
              content, event, state, occurred_at, received_at)
            select id, conversation, account, identity, kind, speaker, name, content, event, ?, occurred, received
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
              ?::text[], ?::timestamptz[], ?::timestamptz[])
              with ordinality as a(id, conversation, account, identity, kind, speaker, name, content, event, occurred,
                received, place)
            order by place
            on conflict (account, identity) do update set repeats = conversation_entry.repeats + 1
            returning account, identity, conversation_id, repeats""";

    private final DataSource database;
    private final FindConversations conversations;
    private final WrittenEvents written;

    RecordEvents(DataSource database, FindConversations conversations, WrittenEvents written) {
        this.database = database;
        this.conversations = conversations;
        this.written = written;
    }

    /** An event and when it reached us. */
    public record Arrived(PlatformEvent event, Instant at) {}

    private record Key(String account, String identity) {}

    /** For each, in order, whether it is the first time. */
    @Transactional
    public List<Recorded> record(List<Arrived> arrived) {
        return record(arrived, LineState.WAITING);
    }

    /** Puts on record what happened before we were there: readable, and nothing to be handled. */
    @Transactional
    public List<Recorded> recordAsHistory(List<Arrived> arrived) {
        return record(arrived, LineState.HANDLED);
    }

    private List<Recorded> record(List<Arrived> arrived, LineState state) {
        if (arrived.isEmpty()) {
            return List.of();
        }
        Map<Key, Arrived> once = new LinkedHashMap<>();
        arrived.forEach(one -> once.putIfAbsent(key(one), one));
        try (Connection connection = database.getConnection()) {
            Map<Key, Recorded> recorded = insert(connection, List.copyOf(once.values()), state);
            List<Recorded> answers = new ArrayList<>();
            for (Arrived one : arrived) {
                Recorded answer = Objects.requireNonNull(recorded.get(key(one)));
                answers.add(answer);
                // whoever comes second in the same breath is a repeat
                recorded.put(key(one), new Recorded(answer.conversation(), false));
            }
            return answers;
        } catch (SQLException e) {
            throw new IllegalStateException("events cannot be put on record", e);
        }
    }

    private static Key key(Arrived one) {
        return new Key(one.event().account().toString(), one.event().identity());
    }

    private Map<Key, Recorded> insert(Connection connection, List<Arrived> all, LineState state) throws SQLException {
        var places = conversations.of(connection, all);
        List<EntryOfEvent> entries =
                all.stream().map(one -> EntryOfEvent.of(one.event())).toList();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            Columns columns = new Columns(connection, insert, all.size());
            insert.setString(1, state.name());
            columns.set("uuid", 2, _ -> Ids.next());
            columns.set("uuid", 3, i -> Objects.requireNonNull(places.get(all.get(i)))
                    .value());
            columns.set("text", 4, i -> all.get(i).event().account().toString());
            columns.set("text", 5, i -> all.get(i).event().identity());
            columns.set("text", 6, i -> entries.get(i).kind().name());
            columns.set("text", 7, i -> entries.get(i).speaker().name());
            columns.set("text", 8, i -> entries.get(i).speakerName().replace('\0', '\uFFFD'));
            columns.set("text", 9, i -> written.write(entries.get(i).content()));
            columns.set("text", 10, i -> written.write(all.get(i).event()));
            columns.set("text", 11, i -> all.get(i).event().occurredAt().toString());
            columns.set("text", 12, i -> all.get(i).at().toString());
            return recorded(insert);
        }
    }

    private static Map<Key, Recorded> recorded(PreparedStatement insert) throws SQLException {
        Map<Key, Recorded> recorded = new HashMap<>();
        try (ResultSet row = insert.executeQuery()) {
            while (row.next()) {
                recorded.put(
                        new Key(row.getString(1), row.getString(2)),
                        new Recorded(new ConversationId(row.getObject(3, UUID.class)), row.getInt(4) == 0));
            }
        }
        return recorded;
    }
}

package org.nuanqun.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.nuanqun.conversation.RecordEvents.Arrived;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.Ids;

/** The conversations of many events at once; new ones are opened. */
@ApplicationScoped
class FindConversations {

    private static final String FIND =
            """
            select c.account, c.group_key, c.person_key, c.id from conversation_conversation c
            join unnest(?::text[], ?::text[], ?::text[]) as a(account, group_key, person_key)
              using (account, group_key, person_key)""";

    private static final String OPEN =
            """
            with opened as (
              insert into conversation_conversation (id, account, group_key, person_key, opened_at)
              select id, account, group_key, person_key, at
              from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::timestamptz[])
                as a(id, account, group_key, person_key, at)
              on conflict do nothing returning id)
            insert into conversation_lane (conversation_id) select id from opened""";

    private record Place(String account, String group, String person) {

        static Place of(Arrived one) {
            PlatformEvent event = one.event();
            Chat chat = event.chat();
            return new Place(
                    event.account().toString(),
                    chat.group().orElse(""),
                    chat.person().orElse(""));
        }
    }

    /** Looked up by the very objects, since two equal events may stand beside each other. */
    IdentityHashMap<Arrived, ConversationId> of(Connection connection, List<Arrived> all) throws SQLException {
        List<Place> places = all.stream().map(Place::of).distinct().toList();
        Map<Place, UUID> known = find(connection, places);
        if (known.size() < places.size()) {
            open(connection, all, known);
            known = find(connection, places);
        }
        IdentityHashMap<Arrived, ConversationId> found = new IdentityHashMap<>();
        for (Arrived one : all) {
            found.put(one, new ConversationId(Objects.requireNonNull(known.get(Place.of(one)))));
        }
        return found;
    }

    private static Map<Place, UUID> find(Connection connection, List<Place> places) throws SQLException {
        Map<Place, UUID> known = new HashMap<>();
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            Columns columns = new Columns(connection, find, places.size());
            columns.set("text", 1, i -> places.get(i).account());
            columns.set("text", 2, i -> places.get(i).group());
            columns.set("text", 3, i -> places.get(i).person());
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    known.put(
                            new Place(row.getString(1), row.getString(2), row.getString(3)),
                            row.getObject(4, UUID.class));
                }
            }
        }
        return known;
    }

    /** In one order for everybody, so that two who open the same places never wait for each other in a ring. */
    private static void open(Connection connection, List<Arrived> all, Map<Place, UUID> known) throws SQLException {
        List<Arrived> missing = all.stream()
                .filter(one -> !known.containsKey(Place.of(one)))
                .sorted(Comparator.comparing(one -> Place.of(one).toString()))
                .toList();
        try (PreparedStatement open = connection.prepareStatement(OPEN)) {
            Columns columns = new Columns(connection, open, missing.size());
            columns.set("uuid", 1, _ -> Ids.next());
            columns.set("text", 2, i -> Place.of(missing.get(i)).account());
            columns.set("text", 3, i -> Place.of(missing.get(i)).group());
            columns.set("text", 4, i -> Place.of(missing.get(i)).person());
            columns.set("text", 5, i -> missing.get(i).at().toString());
            open.executeUpdate();
        }
    }
}

package org.nuanqun.bench.chaos;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuanqun.database.DatabaseAddress;
import org.nuanqun.database.StartRefused;

/** Reads from the database what came of the events whose identity begins with a word. */
final class Records {

    private static final String QUERY =
            """
            select e.id, e.identity, c.person_key, e.sequence, e.state, s.id, s.purpose, s.state, e.detail
            from conversation_entry e
            join conversation_conversation c on c.id = e.conversation_id
            left join delivery_saying s on s.subject = e.id::text
            where e.identity like ? || '%' order by e.sequence, s.sequence""";

    private static final String UNFINISHED =
            """
            select (select count(*) from conversation_entry where state = 'WAITING' and identity like ? || '%')
              + (select count(*) from delivery_saying where state in ('WAITING', 'SENDING'))""";

    private final DatabaseAddress database;

    Records(DatabaseAddress database) {
        this.database = database;
    }

    List<Entry> beginningWith(String prefix) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        try (Connection connection = database.connect();
                PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setString(1, prefix);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Entry entry = entries.computeIfAbsent(row.getString(1), _ -> entry(row));
                    if (row.getString(6) != null) {
                        entry.said().add(new Said(row.getString(6), row.getString(7), row.getString(8)));
                    }
                }
            }
        } catch (SQLException e) {
            throw new StartRefused("The trial cannot read what is on record: " + e.getMessage(), e);
        }
        return List.copyOf(entries.values());
    }

    private static Entry entry(ResultSet row) {
        try {
            return new Entry(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getLong(4),
                    row.getString(5),
                    row.getString(9),
                    new ArrayList<>());
        } catch (SQLException e) {
            throw new StartRefused("The trial cannot read what is on record: " + e.getMessage(), e);
        }
    }

    /** How many things have no end yet; a database that does not answer has as many as there may be. */
    long unfinished(String prefix) {
        try (Connection connection = database.connect();
                PreparedStatement query = connection.prepareStatement(UNFINISHED)) {
            query.setString(1, prefix);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            return Long.MAX_VALUE;
        }
    }
}

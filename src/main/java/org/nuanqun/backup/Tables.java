package org.nuanqun.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of the schema in use. */
final class Tables {

    private static final String ALL =
            """
            select c.relname from pg_class c where c.relkind in ('r', 'p') and not c.relispartition
              and c.relnamespace = current_schema()::regnamespace order by 1
            """;

    private static final String REFERENCES =
            """
            select distinct f.conrelid::regclass::text, f.confrelid::regclass::text from pg_constraint f
            where f.contype = 'f' and f.connamespace = current_schema()::regnamespace and f.conrelid <> f.confrelid
            """;

    /** What the database makes by itself cannot be written back. */
    private static final String COLUMNS =
            """
            select quote_ident(attname) from pg_attribute where attrelid = to_regclass(quote_ident(?))
              and attnum > 0 and not attisdropped and attgenerated = '' order by attnum
            """;

    private final Connection connection;

    Tables(Connection connection) {
        this.connection = connection;
    }

    Set<String> all() throws SQLException {
        Set<String> all = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ALL)) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }

    /** Those an archive holds, each after all it refers to. */
    List<String> inOrder() throws SQLException {
        Map<String, Set<String>> needs = needs();
        Set<String> ordered = new LinkedHashSet<>();
        while (ordered.size() < needs.size()) {
            List<String> next = needs.entrySet().stream()
                    .filter(one -> !ordered.contains(one.getKey()) && ordered.containsAll(one.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("tables refer to each other in a ring: " + needs.keySet());
            }
            ordered.addAll(next);
        }
        return List.copyOf(ordered);
    }

    List<String> columns(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(COLUMNS)) {
            query.setString(1, table);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    columns.add(rows.getString(1));
                }
            }
        }
        return columns;
    }

    /** Of each sequence the last number, read outside of any snapshot: never lower than what the rows hold. */
    Map<String, Manifest.Counter> sequences() throws SQLException {
        Map<String, Manifest.Counter> counters = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            for (String name : sequenceNames(statement)) {
                try (ResultSet row = statement.executeQuery("select last_value, is_called from " + name)) {
                    row.next();
                    counters.put(name, new Manifest.Counter(row.getLong(1), row.getBoolean(2)));
                }
            }
        }
        return counters;
    }

    private static List<String> sequenceNames(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select quote_ident(relname) from pg_class where relkind = 'S'"
                + " and relnamespace = current_schema()::regnamespace order by 1")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private Map<String, Set<String>> needs() throws SQLException {
        Map<String, Set<String>> needs = new TreeMap<>();
        all().stream().filter(table -> !LeftOut.is(table)).forEach(table -> needs.put(table, new TreeSet<>()));
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(REFERENCES)) {
            while (rows.next()) {
                Set<String> needed = needs.get(rows.getString(1));
                if (needed != null && needs.containsKey(rows.getString(2))) {
                    needed.add(rows.getString(2));
                }
            }
        }
        return needs;
    }
}

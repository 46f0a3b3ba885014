package org.nuanqun.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The database a backup is about to replace, beside the one made of the backup: what it did since must not be forgotten. In
 * SQL, {@code {later}} and {@code {restored}} stand for the two.
 */
public final class LaterDatabase {

    /** Columns both have, less what the database numbers or computes by itself. */
    private static final String SHARED =
            """
            select quote_ident(l.attname) from pg_attribute l join pg_attribute r on r.attname = l.attname
            where l.attrelid = to_regclass(?) and r.attrelid = to_regclass(?) and l.attnum > 0
              and not l.attisdropped and not r.attisdropped and l.attgenerated = '' and l.attidentity = ''
            order by l.attnum
            """;

    private final Connection connection;
    private final String later;
    private final String restored;

    public LaterDatabase(Connection connection, String later, String restored) {
        this.connection = connection;
        this.later = later;
        this.restored = restored;
    }

    /**
     * Adds the later rows {@code l} of a table that the restored one has not, in the later one's order.
     *
     * @param condition which of them
     */
    public void add(String table, String condition, String order) throws SQLException {
        List<String> shared = shared(table);
        if (!shared.isEmpty()) {
            run("insert into {restored}." + table + " (" + String.join(", ", shared) + ") select l."
                    + String.join(", l.", shared) + " from {later}." + table + " l where " + condition + " order by "
                    + order + " on conflict do nothing");
        }
    }

    /**
     * Takes the later row's word, column by column, where both have the row.
     *
     * @param condition of the later row {@code l} and the restored row {@code r}
     */
    public void overwrite(String table, List<String> columns, String condition) throws SQLException {
        List<String> both = shared(table).stream().filter(columns::contains).toList();
        if (!both.isEmpty()) {
            run("update {restored}." + table + " r set "
                    + String.join(
                            ", ",
                            both.stream()
                                    .map(column -> column + " = l." + column)
                                    .toList())
                    + " from {later}." + table + " l where " + condition);
        }
    }

    public void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql.replace("{later}", later).replace("{restored}", restored));
        }
    }

    private List<String> shared(String table) throws SQLException {
        List<String> shared = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(SHARED)) {
            query.setString(1, later + "." + table);
            query.setString(2, restored + "." + table);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    shared.add(rows.getString(1));
                }
            }
        }
        return shared;
    }
}

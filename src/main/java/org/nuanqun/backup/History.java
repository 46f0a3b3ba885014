package org.nuanqun.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nuanqun.database.StartRefused;

/** The migrations that made a schema, in the order in which they ran; their text is this program's own. */
record History(List<String> scripts) {

    private static final Pattern TABLE = Pattern.compile("(?im)^create (?:unlogged )?table (\\w+)");
    private static final Pattern FUNCTION = Pattern.compile("(?im)^create function (\\w+)");

    /** Empty where no service has ever been. */
    static History of(Connection connection) throws SQLException {
        List<String> scripts = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            if (!exists(statement)) {
                return new History(List.of());
            }
            try (ResultSet rows = statement.executeQuery(
                    "select script from flyway_schema_history where success and version is not null"
                            + " order by installed_rank")) {
                while (rows.next()) {
                    // with its folder or without, as whoever started Flyway found it
                    scripts.add(rows.getString(1).replaceFirst(".*/", ""));
                }
            }
        }
        return new History(scripts);
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select to_regclass('flyway_schema_history') is not null")) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** @throws StartRefused if one of the migrations is of a later version than this program's */
    void refuseIfNewer(String what) {
        scripts.stream().filter(script -> text(script).isEmpty()).findFirst().ifPresent(script -> {
            throw new StartRefused(
                    what + " was made by a newer Nuanqun (it knows " + script + "); use that version or a later one.");
        });
    }

    List<String> texts() {
        return scripts.stream().flatMap(script -> text(script).stream()).toList();
    }

    /** The tables these migrations make, with the one in which they are counted. */
    List<String> tables() {
        return Stream.concat(named(TABLE), Stream.of("flyway_schema_history")).toList();
    }

    List<String> functions() {
        return named(FUNCTION).toList();
    }

    private Stream<String> named(Pattern pattern) {
        return texts().stream()
                .flatMap(text -> pattern.matcher(text).results().map((MatchResult found) -> found.group(1)));
    }

    private static Optional<String> text(String script) {
        if (!script.matches("\\w+\\.sql")) {
            return Optional.empty();
        }
        try (InputStream stream = History.class.getResourceAsStream("/db/migration/" + script)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("the migration " + script + " cannot be read", e);
        }
    }
}

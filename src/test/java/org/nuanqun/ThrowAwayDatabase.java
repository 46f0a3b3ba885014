package org.nuanqun;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.nuanqun.database.DatabaseAddress;
import org.nuanqun.database.EmbeddedDatabase;

/** Gives every {@code @QuarkusTest} a real, empty PostgreSQL database; one server serves the whole run and goes with it. */
@WithTestResource(value = ThrowAwayDatabase.class, scope = TestResourceScope.GLOBAL)
public final class ThrowAwayDatabase implements QuarkusTestResourceLifecycleManager {

    /** Properties of the JVM, not static fields: each start of Quarkus may load this class again. */
    private static final String SERVER = "nuanqun.throw-away-database.";

    private static final Path PROGRAMS = Path.of("target", "postgresql");

    @Override
    public Map<String, String> start() {
        DatabaseAddress database = empty();
        return Map.of(
                "nuanqun.data-dir", dataFolder().toString(),
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password());
    }

    @Override
    public void stop() {
        // The server outlives this start of Quarkus: the next one takes another database on it.
    }

    /** An empty database of one's own, also for tests without Quarkus. */
    public static DatabaseAddress empty() {
        DatabaseAddress server = server();
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no empty database on " + server, e);
        }
        String url = server.url().substring(0, server.url().lastIndexOf('/') + 1) + name;
        return new DatabaseAddress(url, server.user(), server.password());
    }

    private static DatabaseAddress server() {
        synchronized (System.getProperties()) {
            if (System.getProperty(SERVER + "url") == null) {
                remember(startServer());
            }
            return new DatabaseAddress(
                    System.getProperty(SERVER + "url"),
                    System.getProperty(SERVER + "user"),
                    System.getProperty(SERVER + "password"));
        }
    }

    private static void remember(DatabaseAddress server) {
        System.setProperty(SERVER + "url", server.url());
        System.setProperty(SERVER + "user", server.user());
        System.setProperty(SERVER + "password", server.password());
    }

    private static DatabaseAddress startServer() {
        Path folder = temporary("nuanqun-test-");
        EmbeddedDatabase server = EmbeddedDatabase.startIn(folder, PROGRAMS);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            throwAway(folder);
        }));
        return server.address();
    }

    private static Path dataFolder() {
        Path folder = temporary("nuanqun-test-data-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> throwAway(folder)));
        return folder;
    }

    private static Path temporary(String prefix) {
        try {
            return Files.createTempDirectory(prefix);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void throwAway(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

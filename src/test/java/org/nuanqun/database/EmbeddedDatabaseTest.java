package org.nuanqun.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.nuanqun.NeedsNoService;

@NeedsNoService
class EmbeddedDatabaseTest {

    private static final Path PROGRAMS = Path.of("target", "postgresql");

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path folder;

    @Nested
    class When_the_service_was_killed {

        @Test
        void the_server_it_left_behind_ends_cleanly_and_everything_committed_is_there() throws Exception {
            EmbeddedDatabase leftBehind = EmbeddedDatabase.startIn(folder, PROGRAMS);
            execute(leftBehind, "create table kept (word text)", "insert into kept values ('暖群')");
            long process = process();

            try (EmbeddedDatabase next = EmbeddedDatabase.startIn(folder, PROGRAMS)) {
                assertThat(process()).isNotEqualTo(process);
                assertThat(text(next, "select word from kept")).isEqualTo("暖群");
            }
            assertThat(Files.readString(folder.resolve("database.log"))).contains("received fast shutdown request");
        }

        @Test
        void and_its_server_too_what_was_committed_is_recovered() throws Exception {
            EmbeddedDatabase killed = EmbeddedDatabase.startIn(folder, PROGRAMS);
            execute(killed, "create table kept (word text)", "insert into kept values ('暖群')");
            ProcessHandle server = ProcessHandle.of(process()).orElseThrow();
            server.destroyForcibly();
            server.onExit().join();

            try (EmbeddedDatabase next = EmbeddedDatabase.startIn(folder, PROGRAMS)) {
                assertThat(text(next, "select word from kept")).isEqualTo("暖群");
            }
        }

        private long process() throws IOException {
            return PostmasterLock.in(folder.resolve("database")).orElseThrow().process();
        }
    }

    @Nested
    class When_another_program_bears_the_number_in_the_lock {

        @Test
        void a_lock_older_than_that_program_is_outlived() throws IOException {
            assertThat(lockOfThisProcess("1000000000").isHeld()).isFalse();
            assertThat(lockOfThisProcess("1000000000").isOutlived()).isTrue();
        }

        @Test
        void a_lock_younger_than_that_program_is_left_alone() throws IOException {
            assertThat(lockOfThisProcess("4000000000").isOutlived()).isFalse();
        }

        private PostmasterLock lockOfThisProcess(String began) throws IOException {
            Files.write(
                    folder.resolve("postmaster.pid"),
                    List.of(String.valueOf(ProcessHandle.current().pid()), folder.toString(), began));
            PostmasterLock lock = PostmasterLock.in(folder).orElseThrow();
            assertThat(lock.began()).isEqualTo(Instant.ofEpochSecond(Long.parseLong(began)));
            return lock;
        }
    }

    @Test
    void data_of_another_version_is_left_alone_with_a_sentence() throws IOException {
        Path cluster = Files.createDirectory(folder.resolve("database"));
        Files.writeString(cluster.resolve("PG_VERSION"), "17\n");

        assertThatThrownBy(() -> EmbeddedDatabase.startIn(folder, PROGRAMS))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("PostgreSQL 17")
                .hasMessageContaining("--data-dir");
        assertThat(cluster).isDirectoryContaining("glob:**PG_VERSION");
    }

    @Test
    void its_password_is_for_its_owner_only() throws IOException {
        Access access = Access.keptIn(folder);

        Path file = folder.resolve("database-access.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(access.password()).hasSize(48);
        assertThat(Access.keptIn(folder)).isEqualTo(access);
    }

    private static void execute(EmbeddedDatabase database, String... statements) throws SQLException {
        try (Connection connection = database.address().connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String text(EmbeddedDatabase database, String query) throws SQLException {
        try (Connection connection = database.address().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}

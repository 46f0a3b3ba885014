package org.nuanqun.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuanqun.NeedsNoService;
import org.nuanqun.ThrowAwayDatabase;
import org.nuanqun.database.DatabaseAddress;
import org.nuanqun.database.StartRefused;

/** A backup is one file that is whole or is not there, and a database made of it is the one it was taken of. */
@NeedsNoService
class BackupTest {

    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void everything_is_back_after_a_restore() throws Exception {
        DatabaseAddress database = FilledDatabase.migrated();
        FilledDatabase.line(database, FilledDatabase.conversation(database), FilledDatabase.DIFFICULT);
        FilledDatabase.line(database, FilledDatabase.conversation(database), "你好");
        DatabaseAddress empty = ThrowAwayDatabase.empty();

        restore(empty, backup(database));

        String lines = "select string_agg(e.sequence || content || identity || occurred_at, '|' order by e.sequence)"
                + " from conversation_entry e";
        assertThat(FilledDatabase.one(empty, lines)).isEqualTo(FilledDatabase.one(database, lines));
        assertThat(shape(empty)).isEqualTo(shape(database));
    }

    @Test
    void numbers_go_on_where_they_stood() throws Exception {
        DatabaseAddress database = FilledDatabase.migrated();
        UUID conversation = FilledDatabase.conversation(database);
        FilledDatabase.line(database, conversation, "一");
        DatabaseAddress empty = ThrowAwayDatabase.empty();
        restore(empty, backup(database));

        FilledDatabase.line(empty, conversation, "二");

        assertThat(FilledDatabase.one(empty, "select max(sequence) - min(sequence) from conversation_entry"))
                .isEqualTo("1");
    }

    @Test
    void it_shows_one_moment_while_others_go_on_writing() throws Exception {
        DatabaseAddress database = FilledDatabase.migrated();
        AtomicBoolean enough = new AtomicBoolean();
        Thread writer = Thread.ofVirtual().start(() -> {
            while (!enough.get()) {
                writeConversationWithLine(database);
            }
        });

        Path file = backup(database);
        enough.set(true);
        writer.join();

        DatabaseAddress empty = ThrowAwayDatabase.empty();
        restore(empty, file);
        assertThat(FilledDatabase.one(
                        empty,
                        "select count(*) from conversation_lane l full join conversation_conversation c"
                                + " on c.id = l.conversation_id where c.id is null or l.conversation_id is null"))
                .isEqualTo("0");
    }

    @Test
    void sessions_and_codes_do_not_come_back_to_life() throws Exception {
        DatabaseAddress database = FilledDatabase.migrated();
        UUID operator = UUID.randomUUID();
        FilledDatabase.run(
                database,
                "insert into staff_operator (id, name, login, role) values ('%s', '李', 'li', 'ADMIN')"
                        .formatted(operator));
        FilledDatabase.run(
                database,
                "insert into staff_session (token_hash, operator_id) values ('\\x01', '%s')".formatted(operator));
        DatabaseAddress empty = ThrowAwayDatabase.empty();

        restore(empty, backup(database));

        assertThat(FilledDatabase.one(empty, "select count(*) from staff_operator"))
                .isEqualTo("1");
        assertThat(FilledDatabase.one(empty, "select count(*) from staff_session"))
                .isEqualTo("0");
    }

    @Test
    void only_its_owner_may_read_it() throws Exception {
        Path file = backup(FilledDatabase.migrated());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void only_the_latest_are_kept_and_strangers_stay() throws Exception {
        DatabaseAddress database = FilledDatabase.migrated();
        Files.writeString(folder.resolve("nuanqun.zip"), "another's");
        for (int i = 0; i < 4; i++) {
            command(database).run(Words.read(List.of(folder.toString(), "--keep", "2")), NOW.plusSeconds(i));
        }

        assertThat(names())
                .containsExactly("nuanqun-20260304T050609Z.zip", "nuanqun-20260304T050610Z.zip", "nuanqun.zip");
    }

    @Test
    void a_database_that_never_served_is_nothing_to_keep() throws IOException {
        assertThatThrownBy(() -> backup(ThrowAwayDatabase.empty()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("never served");
        assertThat(names()).isEmpty();
    }

    @Test
    void a_full_disk_is_one_sentence_and_leaves_no_file() throws Exception {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        DatabaseAddress database = FilledDatabase.migrated();

        assertThatThrownBy(() -> new Backup(database, _ -> FileChannel.open(full, StandardOpenOption.WRITE))
                        .into(folder.resolve("a.zip")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("is full");
        assertThat(names()).isEmpty();
    }

    @Nested
    class A_file_that_is_not_what_was_written {

        @Test
        void is_found_out_wherever_a_bit_turned_and_changes_nothing() throws Exception {
            DatabaseAddress database = FilledDatabase.migrated();
            FilledDatabase.line(database, FilledDatabase.conversation(database), "你好");
            Path file = backup(database);
            DatabaseAddress empty = ThrowAwayDatabase.empty();
            long size = Files.size(file);

            for (long at = 40; at < size; at += size / 12) {
                Path copy = Files.copy(file, folder.resolve("turned-" + at + ".zip"));
                turnBit(copy, at);
                if (!sameContent(file, copy)) {
                    assertThatThrownBy(() -> restore(empty, copy)).isInstanceOf(StartRefused.class);
                }
            }
            assertThat(FilledDatabase.one(empty, "select count(*) from pg_tables where schemaname = 'public'"))
                    .isEqualTo("0");
        }

        @Test
        void is_found_out_when_its_end_is_missing() throws Exception {
            Path file = backup(FilledDatabase.migrated());
            Path cut = folder.resolve("cut.zip");
            byte[] whole = Files.readAllBytes(file);
            Files.write(cut, Arrays.copyOf(whole, whole.length - 30));

            assertThatThrownBy(() ->
                            command(ThrowAwayDatabase.empty()).run(Words.read(List.of("--check", cut.toString())), NOW))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("damaged");
        }

        private void turnBit(Path file, long at) throws IOException {
            try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
                bytes.seek(at);
                int before = bytes.read();
                bytes.seek(at);
                bytes.write(before ^ 4);
            }
        }

        /** Some bits of the container say nothing: a time nobody reads. */
        private boolean sameContent(Path file, Path copy) {
            try (Archive one = Archive.open(file);
                    Archive other = Archive.open(copy)) {
                return one.verified().manifest().equals(other.verified().manifest());
            } catch (StartRefused damaged) {
                return false;
            }
        }
    }

    private void writeConversationWithLine(DatabaseAddress database) {
        try {
            FilledDatabase.run(
                    database,
                    """
                    with one as (insert into conversation_conversation (id, account, person_key, opened_at)
                      select gen_random_uuid(), 'sandbox/demo', gen_random_uuid(), now() returning id)
                    insert into conversation_lane (conversation_id) select id from one""");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String shape(DatabaseAddress database) throws SQLException {
        return FilledDatabase.one(
                database,
                """
                select string_agg(relname || case when relkind = 'i' then pg_get_indexdef(oid) else '' end, '|' order by relname)
                from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'S', 'i')""");
    }

    private Path backup(DatabaseAddress database) throws IOException {
        Path file = folder.resolve(UUID.randomUUID() + ".zip");
        command(database).run(Words.read(List.of(file.toString())), NOW);
        return file;
    }

    private void restore(DatabaseAddress database, Path file) {
        new RestoreCommand(folder, Optional.of(database), new PrintStream(said, true, StandardCharsets.UTF_8))
                .run(Words.read(List.of(file.toString())));
    }

    private BackupCommand command(DatabaseAddress database) {
        return new BackupCommand(folder, Optional.of(database), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

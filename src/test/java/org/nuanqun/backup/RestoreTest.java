package org.nuanqun.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuanqun.NeedsNoService;
import org.nuanqun.ThrowAwayDatabase;
import org.nuanqun.database.DatabaseAddress;
import org.nuanqun.database.StartRefused;

/** A restore does all or nothing, and does not forget what the database it replaces did since the backup. */
@NeedsNoService
class RestoreTest {

    private static final String SAYING =
            """
            insert into delivery_saying (id, conversation_id, kind, purpose, subject, speaker_name, speaker_role, text, mentions,
              taps, not_before, state, created_at, ended_at)
            values ('%s', '%s', '%s', 'lesson', '%s', '小暖', '', '一课', '[]', '[]', now(), '%s', now(), %s)""";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void a_database_with_something_in_it_is_not_touched_unless_told() throws Exception {
        DatabaseAddress database = FilledDatabase.migrated();
        Path file = backup(database);
        FilledDatabase.conversation(database);

        assertThatThrownBy(() -> restore(database, file))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("--replace");
        assertThat(count(database, "conversation_conversation")).isEqualTo("1");

        restore(database, file, "--replace");
        assertThat(count(database, "conversation_conversation")).isEqualTo("0");
    }

    @Test
    void tables_of_others_are_never_replaced() throws Exception {
        Path file = backup(FilledDatabase.migrated());
        DatabaseAddress others = ThrowAwayDatabase.empty();
        FilledDatabase.run(others, "create table patients (name text)");

        assertThatThrownBy(() -> restore(others, file, "--replace"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("not Nuanqun's");
        assertThat(count(others, "patients")).isEqualTo("0");
    }

    @Test
    void a_database_in_use_is_refused() throws Exception {
        DatabaseAddress database = FilledDatabase.migrated();
        Path file = backup(database);

        try (Connection service = database.connect()) {
            assertThat(service.isValid(1)).isTrue();
            assertThatThrownBy(() -> restore(database, file, "--replace"))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("in use (1 connections, nuanqun)");
        }
    }

    @Test
    void a_sandbox_never_takes_the_place_of_real_patients() throws Exception {
        DatabaseAddress sandbox = FilledDatabase.migrated();
        FilledDatabase.run(sandbox, "insert into database_mode (mode) values ('SANDBOX')");
        DatabaseAddress real = FilledDatabase.migrated();
        FilledDatabase.run(real, "insert into database_mode (mode) values ('PRODUCTION')");
        FilledDatabase.conversation(real);
        Path file = backup(sandbox);

        assertThatThrownBy(() -> restore(real, file, "--replace"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("not of one kind");
        assertThat(count(real, "conversation_conversation")).isEqualTo("1");
        assertThat(FilledDatabase.one(real, "select count(*) from pg_namespace where nspname = 'nuanqun_restoring'"))
                .isEqualTo("0");
    }

    @Test
    void a_backup_of_a_newer_version_is_refused() throws Exception {
        Path newer = withManifest(
                backup(FilledDatabase.migrated()),
                text -> text.replace("V10__the_clock_keeps_its_offset", "V999__what_nobody_knows_yet"));

        assertThatThrownBy(() -> restore(ThrowAwayDatabase.empty(), newer))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("newer Nuanqun")
                .hasMessageContaining("V999");
    }

    @Test
    void a_backup_of_an_older_version_moves_forward_at_the_next_start() throws Exception {
        DatabaseAddress old = FilledDatabase.migrated();
        UUID conversation = FilledDatabase.conversation(old);
        FilledDatabase.run(old, "alter table conversation_entry reset (autovacuum_vacuum_scale_factor)");
        FilledDatabase.run(old, "drop index conversation_entry_next");
        FilledDatabase.run(old, "drop index conversation_entry_parked");
        FilledDatabase.run(old, "delete from flyway_schema_history where version = '13'");
        Path file = backup(old);
        DatabaseAddress empty = ThrowAwayDatabase.empty();

        restore(empty, file);
        assertThat(FilledDatabase.one(empty, "select to_regclass('conversation_entry_next')"))
                .isEqualTo("null");
        FilledDatabase.migrate(empty);

        assertThat(FilledDatabase.one(empty, "select to_regclass('conversation_entry_next')"))
                .isEqualTo("conversation_entry_next");
        assertThat(FilledDatabase.one(empty, "select id from conversation_conversation"))
                .isEqualTo(conversation.toString());
    }

    @Test
    void what_the_replaced_database_sent_since_stays_sent() throws Exception {
        DatabaseAddress database = FilledDatabase.migrated();
        UUID conversation = FilledDatabase.conversation(database);
        UUID waited = saying(database, conversation, "EDUCATION", "1", "WAITING", "null");
        Path file = backup(database);
        FilledDatabase.run(
                database, "update delivery_saying set state = 'SENT', ended_at = now() where id = '" + waited + "'");
        UUID since = saying(database, conversation, "EDUCATION", "2", "SENT", "now()");
        FilledDatabase.line(database, conversation, "谢谢");

        restore(database, file, "--replace");

        assertThat(FilledDatabase.one(
                        database, "select string_agg(state || subject, ' ' order by subject) from delivery_saying"))
                .isEqualTo("SENT1 SENT2");
        assertThat(FilledDatabase.one(database, "select id from delivery_saying where subject = '2'"))
                .isEqualTo(since.toString());
        assertThat(count(database, "conversation_entry")).isEqualTo("1");
        assertThat(FilledDatabase.one(database, "select is_sent_known from database_restoration"))
                .isEqualTo("t");
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("nothing goes out twice");
    }

    @Test
    void a_refusal_since_the_backup_stays_a_refusal() throws Exception {
        DatabaseAddress database = FilledDatabase.migrated();
        UUID person = UUID.randomUUID();
        FilledDatabase.run(
                database, "insert into people_person (id, first_seen) values ('%s', now())".formatted(person));
        consent(database, person, true);
        UUID conversation = FilledDatabase.conversation(database);
        Path file = backup(database);
        consent(database, person, false);
        FilledDatabase.line(database, conversation, "退订");

        restore(database, file, "--replace");

        assertThat(FilledDatabase.one(
                        database, "select given from people_consent order by at desc, sequence desc limit 1"))
                .isEqualTo("f");
    }

    @Test
    void another_database_tells_nothing_of_what_was_sent() throws Exception {
        DatabaseAddress lost = FilledDatabase.migrated();
        FilledDatabase.conversation(lost);
        Path file = backup(lost);
        DatabaseAddress fresh = FilledDatabase.migrated();
        FilledDatabase.line(fresh, FilledDatabase.conversation(fresh), "你好");

        restore(fresh, file, "--replace");

        assertThat(FilledDatabase.one(fresh, "select is_sent_known from database_restoration"))
                .isEqualTo("f");
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("asks a person");
    }

    private static void consent(DatabaseAddress database, UUID person, boolean given) throws Exception {
        FilledDatabase.run(
                database,
                "insert into people_consent (id, person_id, purpose, given, how, wording, at) values (gen_random_uuid(), '%s', 'EDUCATION', %s, '', '', clock_timestamp())"
                        .formatted(person, given));
    }

    private static UUID saying(
            DatabaseAddress database, UUID conversation, String kind, String subject, String state, String ended)
            throws Exception {
        UUID id = UUID.randomUUID();
        FilledDatabase.run(database, SAYING.formatted(id, conversation, kind, subject, state, ended));
        return id;
    }

    private static String count(DatabaseAddress database, String table) throws Exception {
        return FilledDatabase.one(database, "select count(*) from " + table);
    }

    private Path withManifest(Path file, java.util.function.UnaryOperator<String> change) throws IOException {
        Path changed = folder.resolve("changed.zip");
        try (ZipFile old = new ZipFile(file.toFile());
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (ZipEntry entry : old.stream().toList()) {
                byte[] content = old.getInputStream(entry).readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        switch (entry.getName()) {
                            case Manifest.NAME -> changed(content, change);
                            case "manifest.sha256" ->
                                Digest.of(changed(
                                                old.getInputStream(old.getEntry(Manifest.NAME))
                                                        .readAllBytes(),
                                                change))
                                        .getBytes(StandardCharsets.US_ASCII);
                            default -> content;
                        });
                zip.closeEntry();
            }
        }
        return changed;
    }

    private static byte[] changed(byte[] content, java.util.function.UnaryOperator<String> change) {
        return change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private Path backup(DatabaseAddress database) {
        Path file = folder.resolve(UUID.randomUUID() + ".zip");
        new BackupCommand(folder, Optional.of(database), out())
                .run(Words.read(List.of(file.toString())), Instant.EPOCH);
        return file;
    }

    private void restore(DatabaseAddress database, Path file, String... more) {
        List<String> words = new java.util.ArrayList<>(List.of(more));
        words.add(file.toString());
        new RestoreCommand(folder, Optional.of(database), out()).run(Words.read(words));
    }

    private PrintStream out() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }
}

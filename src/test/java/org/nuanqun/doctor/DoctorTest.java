package org.nuanqun.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuanqun.ThrowAwayDatabase;
import org.nuanqun.database.DatabaseAddress;

class DoctorTest {

    private static final Path SCRIPTS = Path.of("bot-scripts");

    @TempDir
    Path folder;

    @Test
    void a_sound_database_is_told_with_what_keeps_it_sound() {
        List<Finding> findings = examined(Optional.of(ThrowAwayDatabase.empty()), SCRIPTS);

        assertThat(wordsOf(findings, "database")).startsWith("PostgreSQL 18");
        assertThat(wordsOf(findings, "durability")).contains("fsync, synchronous_commit");
        assertThat(findings)
                .filteredOn(finding -> !finding.what().equals("scripts"))
                .noneMatch(Finding::isBad);
    }

    @Test
    void a_folder_before_its_first_start_is_no_fault() {
        assertThat(wordsOf(examined(Optional.empty(), SCRIPTS), "database")).contains("first start");
    }

    @Test
    void a_database_that_does_not_answer_is_named_without_its_password() {
        DatabaseAddress nowhere = new DatabaseAddress("jdbc:postgresql://127.0.0.1:1/x", "nurse", "secret");

        List<Finding> findings = examined(Optional.of(nowhere), SCRIPTS);

        assertThat(wordsOf(findings, "database"))
                .contains("127.0.0.1:1", "does not answer")
                .doesNotContain("secret");
    }

    @Test
    void scripts_that_cannot_be_used_are_a_fault_that_names_what_to_mend() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("no-scripts"));

        Finding finding = ScriptsFolder.finding(empty);

        assertThat(finding.isBad()).isTrue();
        assertThat(finding.words()).contains("scripts lint");
    }

    private List<Finding> examined(Optional<DatabaseAddress> database, Path scripts) {
        return new Doctor(folder, database, scripts).findings();
    }

    private static String wordsOf(List<Finding> findings, String what) {
        return findings.stream()
                .filter(finding -> finding.what().equals(what))
                .findFirst()
                .orElseThrow()
                .words();
    }
}

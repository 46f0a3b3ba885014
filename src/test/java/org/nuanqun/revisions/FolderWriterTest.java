package org.nuanqun.revisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWriterTest {

    @TempDir
    Path folder;

    @Test
    void files_come_change_and_go_and_nothing_else_is_left() throws IOException {
        Files.createDirectories(folder.resolve("answers"));
        Files.writeString(folder.resolve("answers/old.yaml"), "old");
        Files.writeString(folder.resolve("answers/stays.yaml"), "before");

        new FolderWriter(folder)
                .write(List.of(
                        file("answers/stays.yaml", "after"),
                        file("courses/new/course.yaml", "new"),
                        new ChangedFile("answers/old.yaml", Optional.empty(), Optional.empty())));

        assertThat(Tree.of(folder).texts())
                .containsOnly(
                        java.util.Map.entry("answers/stays.yaml", "after"),
                        java.util.Map.entry("courses/new/course.yaml", "new"));
        try (var all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)).hasSize(2);
        }
    }

    @Test
    void what_cannot_be_written_is_refused_with_its_folder_and_changes_nothing() throws IOException {
        Files.writeString(folder.resolve("courses"), "a file where a folder belongs");
        Files.writeString(folder.resolve("wording.yaml"), "before");

        assertThatThrownBy(() -> new FolderWriter(folder)
                        .write(List.of(file("wording.yaml", "after"), file("courses/new.yaml", "new"))))
                .isInstanceOfSatisfying(RevisionRefused.class, refused -> {
                    assertThat(refused.why()).isEqualTo(RevisionRefused.Why.FOLDER_IS_READ_ONLY);
                    assertThat(refused.what()).isEqualTo(folder.toAbsolutePath().toString());
                });
        assertThat(folder.resolve("wording.yaml")).hasContent("before");
        assertThat(folder.resolve("wording.yaml.new")).doesNotExist();
    }

    @Test
    void only_texts_inside_the_folder_can_be_named() {
        for (String path : List.of(
                "../x.yaml",
                "/etc/x.yaml",
                "a/../x.yaml",
                "schema/answers.schema.json",
                "schema/a.yaml",
                "a.sh",
                ".a.yaml",
                "A.yaml",
                "a//b.yaml",
                "")) {
            assertThat(ScriptPath.isAllowed(path)).as(path).isFalse();
        }
        assertThat(ScriptPath.isAllowed("courses/late-pregnancy/lessons/01-movement.md"))
                .isTrue();
    }

    private static ChangedFile file(String path, String text) {
        return new ChangedFile(path, Optional.of(text), Optional.empty());
    }
}

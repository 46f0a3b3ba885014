package org.nuanqun.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuanqun.NeedsNoService;
import org.nuanqun.scripts.FolderOfScripts;

@NeedsNoService
class LintTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path temporary;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void the_scripts_of_the_project_have_nothing_to_mend() {
        int exit = lint(Path.of("bot-scripts"));

        assertThat(said()).contains("are valid").contains("no clinician of the hospital has approved");
        assertThat(exit).isZero();
    }

    @Test
    void a_mistake_is_told_with_file_line_and_mend() {
        FolderOfScripts scripts = FolderOfScripts.copiedTo(temporary);
        scripts.replace("answers/newborn.yaml", "sources: [S-P04]", "sources: [S-P29]");

        int exit = lint(scripts.folder());

        int line = scripts.lineOf("answers/newborn.yaml", "S-P29");
        assertThat(said()).startsWith("answers/newborn.yaml:" + line + ": the source 'S-P29' has not been seen");
        assertThat(said()).contains("find the original").contains("1 to mend");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void a_claim_that_advertising_law_forbids_is_told_with_reason_and_safe_wording() {
        FolderOfScripts scripts = FolderOfScripts.copiedTo(temporary);
        scripts.replace("answers/newborn.yaml", "answer: ", "answer: 我院新生儿科全省领先。");

        int exit = lint(scripts.folder());

        int line = scripts.lineOf("answers/newborn.yaml", "全省领先");
        assertThat(said()).contains("answers/newborn.yaml:" + line + ": “全省领先”: 用了绝对化的说法");
        assertThat(said()).contains("只写事实");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void a_mistake_in_a_dialogue_is_told_too() {
        FolderOfScripts scripts = FolderOfScripts.copiedTo(temporary);
        scripts.write("dialogues/new.yaml", "title: 没有写完的对话\n");

        assertThat(lint(scripts.folder())).isEqualTo(1);
        assertThat(said()).contains("dialogues/new.yaml:1: 'turns' is missing");
    }

    private int lint(Path folder) {
        return new Lint(folder, new PrintStream(said, true, StandardCharsets.UTF_8)).run(TODAY);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}

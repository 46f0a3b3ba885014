package org.nuanqun.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuanqun.NeedsNoService;

@NeedsNoService
class LearnTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    @Test
    void what_the_sentences_mean_lies_in_the_folder_afterwards() {
        // the one all tests share: in a fresh one it would take a minute
        Path shared = Path.of(System.getProperty("language.folder"));

        assertThat(new Learn(Path.of("bot-scripts"), out).run(shared)).isZero();

        assertThat(shared.resolve("sentence-vectors.mv")).exists();
    }

    @Test
    void of_scripts_that_are_not_valid_it_says_what_to_mend() {
        assertThat(new Learn(folder, out).run(folder)).isEqualTo(1);

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("the text 'handoff.asked' is missing; write it there");
    }
}

package org.nuanqun.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuanqun.NeedsNoService;

@NeedsNoService
class GrowingLinesTest {

    @TempDir
    Path folder;

    @Test
    void a_line_is_read_once_and_not_before_its_last_letter_is_whole() throws IOException {
        Path file = folder.resolve("outcomes.jsonl");
        GrowingLines lines = new GrowingLines(file);
        assertThat(lines.more()).isEmpty();

        byte[] second = "第二条\n".getBytes(StandardCharsets.UTF_8);
        write(file, "第一条\n".getBytes(StandardCharsets.UTF_8));
        write(file, Arrays.copyOf(second, 4));
        assertThat(lines.more()).containsExactly("第一条");
        assertThat(lines.more()).isEmpty();

        write(file, Arrays.copyOfRange(second, 4, second.length));
        assertThat(lines.more()).containsExactly("第二条");
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}

package org.nuanqun.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

    @TempDir
    Path folder;

    @Test
    void keeps_the_first_posting_and_the_first_acknowledgement_of_each() throws IOException {
        Path file = folder.resolve("history.tsv");
        try (History history = History.in(file)) {
            history.invoked("a", "p", 1);
            history.ended("a", Outcome.UNKNOWN, 2);
            history.invoked("a", "p", 3);
            history.ended("a", Outcome.ACKNOWLEDGED, 4);
            history.ended("a", Outcome.ACKNOWLEDGED, 5);
            history.invoked("b", "q", 6);
            history.ended("b", Outcome.REFUSED, 7);
        }

        assertThat(History.read(file))
                .containsExactly(
                        new Operation("a", "p", 1, Optional.of(4L)), new Operation("b", "q", 6, Optional.empty()));
    }

    @Test
    void a_torn_line_is_not_overlooked() throws IOException {
        Path file = folder.resolve("history.tsv");
        Files.writeString(file, "invoked\ta\tp\t1\nended\ta\tACKNOW");

        assertThatIllegalArgumentException().isThrownBy(() -> History.read(file));
    }
}

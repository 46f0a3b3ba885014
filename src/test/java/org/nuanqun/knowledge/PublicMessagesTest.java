package org.nuanqun.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nuanqun.NeedsNoService;
import org.nuanqun.language.Meaning;
import org.nuanqun.scripts.ScriptSet;

/** Messages that real people wrote elsewhere; they stay outside the project and are only measured. */
@NeedsNoService
class PublicMessagesTest {

    private static final Path CHAT = Path.of("../shared/data/negatives/chat.jsonl");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void chat_gets_no_answer() throws IOException {
        assumeTrue(Files.exists(CHAT), "the public chat messages are not beside the project");
        AnswerIndex answers = AnswerIndex.of(ScriptSet.read(Path.of("bot-scripts")), Meaning.loaded());
        ObjectMapper json = new ObjectMapper();

        List<String> answered = new ArrayList<>();
        List<String> lines = Files.readAllLines(CHAT);
        for (String line : lines) {
            JsonNode row = json.readTree(line);
            answers.find(row.get("text").asText(), Set.of(), TODAY)
                    .ifPresent(found -> answered.add(
                            row.get("text").asText() + " -> " + found.answer().code()));
        }

        assertThat(answered.size() / (double) lines.size()).as("%s", answered).isLessThanOrEqualTo(0.01);
    }
}

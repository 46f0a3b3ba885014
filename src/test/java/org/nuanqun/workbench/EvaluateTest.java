package org.nuanqun.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuanqun.NeedsNoService;

@NeedsNoService
class EvaluateTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void a_list_of_dangers_and_complaints_is_judged_row_by_row() throws IOException {
        Path input = write(
                "danger.tsv",
                """
                label\ttext
                redflag:ped_infant_fever\t宝宝才27天，体温38.3
                complaint\t等了三个小时没人管，态度还这么差
                none\t宝宝出生证怎么办理
                """);

        List<JsonNode> rows = evaluated(input);

        assertThat(rows).extracting(row -> row.get("line").asInt()).containsExactly(2, 3, 4);
        assertThat(rows)
                .extracting(row -> row.get("label").asText())
                .containsExactly("redflag:ped_infant_fever", "complaint", "none");
        assertThat(rows.getFirst().get("action").asText()).isEqualTo("escalate");
        assertThat(rows.getFirst().get("evidence")).isNotEmpty();
        assertThat(rows.get(1).get("action").asText()).isEqualTo("person");
        assertThat(said()).contains("red flags found").contains("[").contains("same after TRADITIONAL");
    }

    @Test
    void messages_with_a_condition_are_answered_in_the_labels_of_the_file() throws IOException {
        Path input = write(
                "condition.jsonl",
                """
                {"id": "a", "text": "查出来大三阳，要不要吃药", "label": "病毒性肝炎"}
                {"id": "b", "text": "奶奶高血压好多年了，平时要注意什么", "label": "高血压"}
                {"id": "c", "text": "今天路上好堵呀", "label": "其他"}
                """);

        List<JsonNode> rows = evaluated(input);

        assertThat(rows).extracting(row -> row.get("labels").get(0).asText()).startsWith("病毒性肝炎", "高血压");
        assertThat(rows).extracting(row -> row.get("abstain").asBoolean()).containsExactly(false, false, true);
        assertThat(said()).contains("macro F1").contains("handing over where it should");
    }

    @Test
    void another_map_gives_other_labels() throws IOException {
        Path map = write("map.yaml", "labels: {内科: [internal-medicine], 产科: [obstetrics]}\n");
        Path input = write(
                "department.jsonl",
                """
                {"id": "a", "text": "奶奶高血压好多年了，平时要注意什么", "label": "内科"}
                """);

        List<JsonNode> rows = evaluated(input, "--map", map.toString());

        assertThat(rows.getFirst().get("labels").get(0).asText()).isEqualTo("内科");
    }

    @Test
    void chat_without_a_label_should_leave_the_bot_silent() throws IOException {
        Path input = write(
                "chat.jsonl",
                """
                {"id": "a", "text": "今晚的电影真好看"}
                {"id": "b", "text": "我爸胸口像压了块石头，一身冷汗"}
                """);

        List<JsonNode> rows = evaluated(input);

        assertThat(rows).extracting(row -> row.get("abstain").asBoolean()).containsExactly(true, false);
        assertThat(said()).contains("fires anything");
    }

    @Test
    void a_folder_brings_its_own_knowledge_base() throws IOException {
        write(
                "kb.jsonl",
                """
                {"id": "k1", "question": "出生证明怎么办理", "answer": "带父母身份证到出生证办公室。"}
                {"id": "k2", "question": "产检需要空腹吗", "answer": "抽血的那次要空腹，带点吃的来。"}
                """);
        write(
                "queries.jsonl",
                """
                {"qid": "q1", "text": "明天去做检查，要不要饿着肚子去产检呀", "gold": ["k2"], "difficulty": "easy"}
                {"qid": "q2", "text": "这个周末去哪里玩", "gold": [], "difficulty": "no_answer"}
                """);

        List<JsonNode> rows = evaluated(folder);

        assertThat(rows.getFirst().get("ids")).hasSize(2);
        assertThat(rows.getFirst().get("ids").get(0).asText()).isEqualTo("k2");
        assertThat(rows.get(1).get("abstain").asBoolean()).isTrue();
        assertThat(rows.getFirst().get("score").asDouble())
                .isGreaterThan(rows.get(1).get("score").asDouble());
    }

    @Test
    void what_cannot_be_read_is_said_in_a_sentence() throws IOException {
        assertThat(run("nowhere.tsv")).isEqualTo(2);
        assertThat(said()).contains("there is no file nowhere.tsv").contains("--out");
        assertThat(run(write("odd.jsonl", "{\"id\": \"a\", \"text\": \"t\", \"label\": \"没见过的\"}\n")
                        .toString()))
                .isEqualTo(2);
        assertThat(said()).contains("no map in").contains("没见过的");
    }

    private List<JsonNode> evaluated(Path input, String... options) throws IOException {
        Path out = folder.resolve("out.jsonl");
        List<String> words = new ArrayList<>(List.of(input.toString(), "--out", out.toString()));
        words.addAll(List.of(options));
        assertThat(run(words.toArray(String[]::new))).isZero();
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(out)) {
            rows.add(JSON.readTree(line));
        }
        return rows;
    }

    private int run(String... words) {
        return new Evaluate(Path.of("bot-scripts"), new PrintStream(said, true, StandardCharsets.UTF_8))
                .run(List.of(words));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}

package org.nuanqun.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.nuanqun.scripts.FolderOfScripts;
import org.nuanqun.scripts.OurScripts;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.workbench.Recorded.Line;
import org.nuanqun.workbench.Recorded.Who;

/** What was tried on the sandbox page becomes a dialogue, which is a test from then on. */
@QuarkusTest
class RecordTest {

    private static final ScriptSet SCRIPTS = OurScripts.SET;

    @TestHTTPResource("/")
    URI address;

    @Inject
    DialogueRunner runner;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void a_chat_of_the_sandbox_becomes_a_dialogue_that_the_lint_accepts() throws IOException {
        FolderOfScripts scripts = FolderOfScripts.copiedTo(Files.createTempDirectory(Path.of("target"), "recorded-"));
        runner.waitUntilReady();
        SandboxChats chats = new SandboxChats(address.getPort());
        String name = "录音" + UUID.randomUUID().toString().substring(0, 4);
        String person = chats.newPerson(name, Map.of());
        chats.say(Map.of("person", person, "text", "转人工"));
        Awaitility.await().atMost(30, TimeUnit.SECONDS).until(() -> chats.oneToOne(person, 0).stream()
                .anyMatch(SandboxChats.Heard::isOurs));

        int exit = record(scripts.folder(), name, "recorded-person");

        assertThat(said()).contains("written to", "./nuanqun scripts test recorded-person");
        assertThat(exit).isZero();
        assertThat(Files.readString(scripts.folder().resolve("dialogues/recorded-person.yaml")))
                .contains("in: {private: true}", "- says: \"转人工\"", "- answered: {text: handoff.asked}", "- ticket:");
        assertThat(Dialogue.in(scripts.folder())).anyMatch(one -> one.file().contains("recorded-person"));
        assertThat(record(scripts.folder(), name, "recorded-person"))
                .as("never over another")
                .isEqualTo(2);

        String group = chats.newGroup("糖妈妈群 41");
        chats.join(group, person);
        assertThat(record(scripts.folder(), name, "recorded-member"))
                .as("she has said nothing there")
                .isEqualTo(2);
        chats.say(Map.of("person", person, "group", group, "text", "今天天气真好"));
        assertThat(record(scripts.folder(), name, "recorded-member")).isZero();
        assertThat(Files.readString(scripts.folder().resolve("dialogues/recorded-member.yaml")))
                .contains("in: {condition: gestational-diabetes}", "- says: \"今天天气真好\"");
    }

    @Test
    void what_the_bot_said_is_named_by_its_code_and_where_it_said_nothing_the_author_writes_why() {
        String answer = SCRIPTS.answers().getFirst().answer();
        String recorded = new Recorded(SCRIPTS)
                .dialogue(
                        "林\"静",
                        "{group: 就诊大厅}",
                        List.of(
                                new Line(
                                        Who.BOT,
                                        SCRIPTS.texts().say("welcome.group", Map.of("name", "林静", "group", "大厅"))),
                                new Line(Who.PATIENT, "今天天气真好\n是吧"),
                                new Line(Who.PATIENT, "水果能吃吗"),
                                new Line(Who.BOT, "@林静 " + answer + " （依据）"),
                                new Line(Who.COLLEAGUE, "我来说"),
                                new Line(Who.PATIENT, "流血了"),
                                new Line(Who.BOT, SCRIPTS.texts().say("safety.bleeding"))));

        assertThat(recorded.lines())
                .containsSubsequence(
                        "patient: \"林\\\"静\"",
                        "turns:",
                        "  - says: \"今天天气真好\\n是吧\"",
                        "  - silent: 待写：为什么不说话才对",
                        "  - says: \"水果能吃吗\"",
                        "  - answered: {answer: %s}"
                                .formatted(SCRIPTS.answers().getFirst().code()),
                        "  # 同事说：我来说",
                        "  - says: \"流血了\"",
                        "  - answered: {safety: bleeding}",
                        "  - ticket: {state: WAITING}");
        assertThat(recorded).doesNotContain("welcome.group");
    }

    @Test
    void who_is_not_there_and_what_is_not_asked_rightly_is_told() throws IOException {
        FolderOfScripts scripts = FolderOfScripts.copiedTo(Files.createTempDirectory(Path.of("target"), "recorded-"));

        assertThat(record(scripts.folder(), "没有这个人", "nobody-here")).isEqualTo(2);
        assertThat(said()).contains("nobody on the sandbox is called 没有这个人");
        assertThat(new RecordChat(scripts.folder(), out()).run(List.of("一个词"))).isEqualTo(2);
        assertThat(said()).contains("record NAME FILE");
    }

    private int record(Path folder, String name, String file) {
        return new RecordChat(folder, out()).run(List.of(name, file, "--port", String.valueOf(address.getPort())));
    }

    private PrintStream out() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}

package org.nuanqun.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.workbench.Recorded.Line;
import org.nuanqun.workbench.Recorded.Who;

/**
 * {@code ./nuanqun scripts record NAME FILE [--port N]}: turns what a visitor of the sandbox lived through into a dialogue. It
 * asks the running sandbox, so there is never a patient in it.
 */
final class RecordChat {

    private static final String USAGE =
            """
            ./nuanqun scripts record NAME FILE [--port N]
              NAME    who spoke on the sandbox page; her group's chat is taken, or the one with the bot where she is in none
              FILE    the new dialogue's name, for instance answer-cold-milk (in dialogues/)
              --port  where the sandbox runs (8080)
            """;

    private final Path scripts;
    private final PrintStream out;

    RecordChat(Path scripts, PrintStream out) {
        this.scripts = scripts;
        this.out = out;
    }

    /** The exit code: 0 when it is written, 2 when it cannot be. */
    int run(List<String> words) {
        boolean namesPort = words.size() == 4
                && words.get(2).equals("--port")
                && words.get(3).matches("\\d{1,5}");
        if (words.size() != 2 && !namesPort) {
            out.print(USAGE);
            return 2;
        }
        Path file = scripts.resolve("dialogues").resolve(words.get(1) + ".yaml");
        if (!words.get(1).matches("[a-z0-9-]+") || Files.exists(file)) {
            out.printf("%s exists already, or is no name of small letters, digits and dashes%n", file);
            return 2;
        }
        try {
            return record(words.getFirst(), file, namesPort ? Integer.parseInt(words.get(3)) : 8080);
        } catch (IllegalStateException | IOException unreachable) {
            out.println(unreachable.getMessage());
            return 2;
        }
    }

    private int record(String name, Path file, int port) throws IOException {
        SandboxChats chats = new SandboxChats(port);
        // the newest of that name: whoever tries again begins as somebody new
        Optional<JsonNode> person = StreamSupport.stream(chats.people().spliterator(), false)
                .filter(one -> one.path("name").asText().equals(name))
                .reduce((older, newer) -> newer);
        if (person.isEmpty()) {
            out.printf("nobody on the sandbox is called %s%n", name);
            return 2;
        }
        String key = person.get().path("key").asText();
        Optional<String> group = Optional.ofNullable(person.get().path("groups").get(0))
                .map(one -> one.isTextual() ? one.asText() : one.path("key").asText());
        JsonNode messages = group.map(chats::latestInGroup).orElseGet(() -> chats.latestOneToOne(key));
        List<Line> lines = lines(messages, key);
        if (lines.stream().noneMatch(line -> line.who() == Who.PATIENT)) {
            out.printf("%s has said nothing there yet%n", name);
            return 2;
        }
        ScriptSet set = ScriptSet.read(scripts);
        String place = group.map(one -> place(set, chats.groupName(one))).orElse("{private: true}");
        Files.writeString(file, new Recorded(set).dialogue(name, place, lines));
        out.printf(
                "written to %s; write what it says 待写, then: ./nuanqun scripts test %s%n",
                file, file.getFileName().toString().replace(".yaml", ""));
        return 0;
    }

    private static String place(ScriptSet set, String group) {
        return set.conditions().values().stream()
                .filter(condition -> group.startsWith(condition.groupName()))
                .map(condition -> "{condition: %s}".formatted(condition.code().value()))
                .findFirst()
                .orElse("{group: %s}".formatted(group.replaceAll("[{},:\"'#]", "")));
    }

    /** What she said and what was said to her; other people's talk in the group is left out. */
    private static List<Line> lines(JsonNode messages, String person) {
        List<Line> lines = new ArrayList<>();
        for (JsonNode message : messages) {
            JsonNode from = message.path("from");
            String text = message.path("text").asText("");
            boolean isHers = from.path("key").asText("").equals(person);
            if (!text.isEmpty() && (isHers || isFor(message, person))) {
                lines.add(new Line(
                        isHers ? Who.PATIENT : from.path("isBot").asBoolean() ? Who.BOT : Who.COLLEAGUE, text));
            }
        }
        return lines;
    }

    private static boolean isFor(JsonNode message, String person) {
        boolean isOurs = message.path("from").path("key").asText("").isEmpty();
        boolean isToNobody = message.path("mentions").isEmpty();
        return isOurs && (isToNobody || message.path("mentions").toString().contains('"' + person + '"'));
    }
}

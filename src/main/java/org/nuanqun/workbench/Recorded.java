package org.nuanqun.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuanqun.scripts.AnswerScript;
import org.nuanqun.scripts.ScriptSet;

/** Writes what was said in a chat as a dialogue. What only a person knows, why silence is right, is left for her to write. */
final class Recorded {

    private static final int A_FEW_WORDS = 20;
    private static final String WELCOME = "welcome.group";

    /** What somebody said: the patient, the bot, or a colleague. */
    record Line(Who who, String text) {}

    enum Who {
        PATIENT,
        BOT,
        COLLEAGUE
    }

    private final ScriptSet scripts;
    private final List<String> written = new ArrayList<>();
    private boolean awaitsAnswer;

    Recorded(ScriptSet scripts) {
        this.scripts = scripts;
    }

    /** @param place as in {@code in:} of a dialogue, for instance {@code {private: true}} */
    String dialogue(String patient, String place, List<Line> lines) {
        written.add("title: 待写：这段对话说明什么");
        written.add("protects: 待写：不这样做会怎样");
        written.add("in: " + place);
        written.add("patient: " + quoted(patient));
        written.add("turns:");
        lines.forEach(this::turn);
        noteSilence();
        return String.join("\n", written) + "\n";
    }

    private void turn(Line line) {
        switch (line.who()) {
            case PATIENT -> {
                noteSilence();
                written.add("  - says: " + quoted(line.text()));
                awaitsAnswer = true;
            }
            case BOT -> bot(line.text());
            case COLLEAGUE -> written.add("  # 同事说：%s".formatted(line.text().replace('\n', ' ')));
        }
    }

    private void noteSilence() {
        if (awaitsAnswer) {
            written.add("  - silent: 待写：为什么不说话才对");
        }
        awaitsAnswer = false;
    }

    private void bot(String text) {
        Optional<String> key = keyOf(text);
        if (key.filter(WELCOME::equals).isPresent() && !awaitsAnswer) {
            return; // every dialogue in a group begins with it
        }
        written.add("  - answered: " + expected(key, text));
        if (key.filter(known -> known.startsWith("safety.") || known.startsWith("handoff."))
                .isPresent()) {
            written.add("  - ticket: {state: WAITING}");
        }
        awaitsAnswer = false;
    }

    private String expected(Optional<String> key, String text) {
        Optional<String> answer = scripts.answers().stream()
                .filter(one -> text.contains(one.answer()))
                .map(AnswerScript::code)
                .findFirst();
        if (answer.isPresent()) {
            return "{answer: %s}".formatted(answer.get());
        }
        return key.map(known -> known.startsWith("safety.")
                        ? "{safety: %s}".formatted(known.substring("safety.".length()))
                        : "{text: %s}".formatted(known))
                .orElseGet(() -> "{contains: [%s]}".formatted(quoted(beginning(text))));
    }

    /** A text that is only places would fit everything, so what says most of the message wins. */
    private Optional<String> keyOf(String text) {
        return scripts.texts().keys().stream()
                .filter(key -> scripts.texts().isSaid(key, text))
                .max((one, other) -> Integer.compare(
                        scripts.texts().wordsOf(one), scripts.texts().wordsOf(other)));
    }

    private static String beginning(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.substring(0, Math.min(A_FEW_WORDS, line.length()));
    }

    /** Any text as one YAML word. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}

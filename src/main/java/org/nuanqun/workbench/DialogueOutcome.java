package org.nuanqun.workbench;

import java.util.List;
import java.util.Optional;
import org.nuanqun.revisions.HeldDialogue;

/** How a dialogue went, with everything that was said, so that an author can see where it left the path. */
public record DialogueOutcome(Dialogue dialogue, Optional<Failure> failure, List<String> chat) {

    /** The line of the file, and what was expected and did not come. */
    public record Failure(int line, String what) {}

    public boolean isAsWritten() {
        return failure.isEmpty();
    }

    HeldDialogue held() {
        return new HeldDialogue(
                dialogue.file(),
                dialogue.title(),
                dialogue.protects(),
                failure.map(Failure::line).orElse(0),
                failure.map(Failure::what).orElse(""),
                chat);
    }

    /** One line if it went well, else the whole conversation. */
    public String told() {
        if (failure.isEmpty()) {
            return "✓ " + dialogue.title();
        }
        StringBuilder told = new StringBuilder("✗ " + dialogue.title());
        told.append("\n    ")
                .append(dialogue.file())
                .append(':')
                .append(failure.get().line());
        told.append(": ").append(failure.get().what());
        chat.forEach(line -> told.append("\n      ").append(line.replace("\n", "\n        ")));
        return told.toString();
    }
}

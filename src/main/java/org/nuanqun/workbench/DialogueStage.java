package org.nuanqun.workbench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.workbench.DialogueOutcome.Failure;

/** Where one dialogue is held from its first line to its last, and told with everything that was said if it goes astray. */
record DialogueStage(SandboxChats chats, OperatorPlay operator, Situation situation, ScriptSet scripts) {

    DialogueOutcome hold(Dialogue dialogue) {
        DialogueCast cast = new DialogueCast(chats, dialogue, dialogue.place().groupName(scripts));
        DialogueRun run = new DialogueRun(cast, operator, situation, scripts);
        Optional<Failure> failure = failure(run, dialogue);
        List<String> told = failure.isEmpty()
                ? List.of()
                : Stream.concat(cast.everythingSaid().stream(), run.decisions().stream())
                        .toList();
        run.end();
        return new DialogueOutcome(dialogue, failure, told);
    }

    private static Optional<Failure> failure(DialogueRun run, Dialogue dialogue) {
        try {
            run.begin(dialogue);
            dialogue.turns().forEach(run::take);
            return Optional.empty();
        } catch (DialogueFailure missed) {
            return Optional.of(new Failure(missed.line(), String.valueOf(missed.getMessage())));
        } catch (RuntimeException broken) {
            return Optional.of(new Failure(run.line(), broken.toString()));
        }
    }
}

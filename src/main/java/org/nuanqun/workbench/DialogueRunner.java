package org.nuanqun.workbench;

import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.nuanqun.language.Meaning;
import org.nuanqun.scripts.Scripts;

/** Holds dialogues with the running service, one after the other, each with people and a group of its own. */
@ApplicationScoped
public class DialogueRunner {

    private static final int LONGEST_LOADING = 600;

    private final Scripts scripts;
    private final OperatorPlay operator;
    private final Situation situation;
    private final Meaning meaning;
    private final Config config;

    DialogueRunner(Scripts scripts, OperatorPlay operator, Situation situation, Meaning meaning, Config config) {
        this.scripts = scripts;
        this.operator = operator;
        this.situation = situation;
        this.meaning = meaning;
        this.config = config;
    }

    /** The doors open a moment after the service has started, and the sense of sentences comes a little later. */
    void waitUntilReady() {
        new SandboxChats(port()).waitUntilOpen();
        for (int i = 0; i < LONGEST_LOADING && !meaning.isLoaded(); i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    public List<Dialogue> dialogues() {
        return Dialogue.in(scripts.folder());
    }

    public DialogueOutcome hold(Dialogue dialogue) {
        Optional<String> groupName = dialogue.place().groupName(scripts.current());
        DialogueCast cast = new DialogueCast(new SandboxChats(port()), dialogue, groupName);
        DialogueRun run = new DialogueRun(cast, operator, situation, scripts.current());
        Optional<DialogueOutcome.Failure> failure = Optional.empty();
        try {
            run.begin(dialogue);
            dialogue.turns().forEach(run::take);
        } catch (DialogueFailure missed) {
            failure = Optional.of(new DialogueOutcome.Failure(missed.line(), String.valueOf(missed.getMessage())));
        } catch (RuntimeException broken) {
            failure = Optional.of(new DialogueOutcome.Failure(run.line(), broken.toString()));
        }
        List<String> told = failure.isEmpty()
                ? List.of()
                : Stream.concat(cast.everythingSaid().stream(), run.decisions().stream())
                        .toList();
        run.end();
        return new DialogueOutcome(dialogue, failure, told);
    }

    private int port() {
        String key = LaunchMode.current() == LaunchMode.TEST ? "quarkus.http.test-port" : "quarkus.http.port";
        return config.getValue(key, Integer.class);
    }
}

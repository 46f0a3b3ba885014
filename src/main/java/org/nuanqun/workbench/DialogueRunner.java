package org.nuanqun.workbench;

import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.Config;
import org.nuanqun.language.Meaning;
import org.nuanqun.scripts.Scripts;

/**
 * Holds dialogues with the running service, each with people and a group of its own: several side by side as on any busy
 * morning, and after them, one by one, those that move the clock.
 */
@ApplicationScoped
public class DialogueRunner {

    /** Working out what the scripts mean takes a minute where it was never kept, and more beside other work. */
    private static final Duration LONGEST_LOADING = Duration.ofMinutes(4);

    private static final int SIDE_BY_SIDE = 6;

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
        if (!meaning.isSettledWithin(LONGEST_LOADING)) {
            throw new IllegalStateException("what the scripts mean was not worked out within %d minutes; try again when"
                            .formatted(LONGEST_LOADING.toMinutes())
                    + " the machine has less to do");
        }
        operator.operator();
    }

    public List<Dialogue> dialogues() {
        return Dialogue.in(scripts.folder());
    }

    /** Begins to hold them all; the outcomes come in the order given. */
    public List<CompletableFuture<DialogueOutcome>> begin(List<Dialogue> dialogues) {
        DialogueStage stage = new DialogueStage(new SandboxChats(port()), operator, situation, scripts.current());
        List<Held> all = dialogues.stream()
                .map(dialogue -> new Held(dialogue, stage, new CompletableFuture<>()))
                .toList();
        Thread.ofPlatform().name("dialogues").start(() -> hold(all));
        return all.stream().map(Held::outcome).toList();
    }

    private static void hold(List<Held> all) {
        try (ExecutorService players = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
            all.stream().filter(held -> !held.movesTheWorld()).forEach(players::execute);
        }
        all.stream().filter(Held::movesTheWorld).forEach(Held::run);
    }

    private int port() {
        String key = LaunchMode.current() == LaunchMode.TEST ? "quarkus.http.test-port" : "quarkus.http.port";
        return config.getValue(key, Integer.class);
    }

    private record Held(Dialogue dialogue, DialogueStage stage, CompletableFuture<DialogueOutcome> outcome)
            implements Runnable {

        boolean movesTheWorld() {
            return dialogue.movesTheWorld();
        }

        @Override
        public void run() {
            try {
                outcome.complete(stage.hold(dialogue));
            } catch (RuntimeException broken) {
                outcome.completeExceptionally(broken);
            }
        }
    }
}

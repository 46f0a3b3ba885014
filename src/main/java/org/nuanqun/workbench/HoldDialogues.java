package org.nuanqun.workbench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import org.nuanqun.revisions.HeldDialogue;

/** {@code ./nuanqun scripts test}: once the service is up, holds every dialogue, tells how it went, and stops. */
@ApplicationScoped
class HoldDialogues {

    private static final Logger LOG = Logger.getLogger(HoldDialogues.class);

    @ConfigMapping(prefix = "workbench")
    interface Wanted {

        /** Hold the dialogues after the start and stop with their result. */
        @WithDefault("false")
        boolean holdDialogues();

        /** Only those whose file name contains this. */
        Optional<String> only();

        /** Where to write how each went, as a line of JSON, for a service that waits for it. */
        Optional<Path> outcomes();

        /** For tests: the words by which Java finds the service; otherwise the jar this one was started from. */
        Optional<List<String>> program();
    }

    private final Wanted wanted;
    private final DialogueRunner runner;
    private final ObjectMapper json;

    HoldDialogues(Wanted wanted, DialogueRunner runner, ObjectMapper json) {
        this.wanted = wanted;
        this.runner = runner;
        this.json = json;
    }

    void begin(@Observes StartupEvent start) {
        if (wanted.holdDialogues()) {
            Thread.ofPlatform().name("dialogues").start(this::holdAllAndStop);
        }
    }

    @SuppressWarnings("SystemOut")
    private void holdAllAndStop() {
        int exit = 1;
        try {
            runner.waitUntilReady();
            List<Dialogue> dialogues = runner.dialogues().stream()
                    .filter(dialogue ->
                            wanted.only().map(dialogue.file()::contains).orElse(true))
                    .toList();
            long failed = runner.begin(dialogues).stream()
                    .map(this::told)
                    .filter(asWritten -> !asWritten)
                    .count();
            System.out.printf("%d dialogues, %d not as written%n", dialogues.size(), failed);
            exit = failed == 0 ? 0 : 1;
        } catch (RuntimeException broken) {
            LOG.error("the dialogues could not be held", broken);
        }
        Quarkus.asyncExit(exit);
    }

    @SuppressWarnings("SystemOut")
    private boolean told(CompletableFuture<DialogueOutcome> held) {
        DialogueOutcome outcome = held.join();
        System.out.println(outcome.told());
        wanted.outcomes().ifPresent(file -> write(file, outcome.held()));
        return outcome.isAsWritten();
    }

    private void write(Path file, HeldDialogue held) {
        try {
            Files.writeString(
                    file, json.writeValueAsString(held) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}

package org.nuanqun.workbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nuanqun.database.Folders;
import org.nuanqun.revisions.HeldDialogue;
import org.nuanqun.revisions.WorkshopClosed;

/**
 * Holds dialogues as {@code scripts test} does, in a process of its own with a database of its own: the service they would
 * disturb serves patients. It is given nothing by which it could reach that service's data.
 */
@ApplicationScoped
class DialoguesApart {

    /** PostgreSQL steps down from root by the last one. Database, accounts and secrets are not among them. */
    private static final Set<String> PASSED_ON =
            Set.of("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "TZ", "LD_LIBRARY_PATH", "NUANQUN_USER_NAMESPACES");

    private static final long LOOK_AGAIN_MILLIS = 300;
    private static final String MEANINGS = "sentence-vectors.mv";

    private final ObjectMapper json;
    private final Optional<List<String>> program;
    private final Optional<Path> data;
    private final Set<Process> running = ConcurrentHashMap.newKeySet();

    DialoguesApart(
            ObjectMapper json,
            HoldDialogues.Wanted wanted,
            @ConfigProperty(name = "nuanqun.data-dir") Optional<Path> data) {
        this.json = json;
        this.program = wanted.program();
        this.data = data;
    }

    void end(@Observes ShutdownEvent stop) {
        running.forEach(Process::destroy);
    }

    void hold(Path scripts, String only, Consumer<HeldDialogue> each) {
        try {
            Path folder = room();
            try {
                hold(scripts, only, folder, each);
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Beside the data, where there is room for a database; its server may be another user, who has to pass through. */
    private Path room() throws IOException {
        Path beside = data.filter(Files::isWritable).orElse(Path.of(System.getProperty("java.io.tmpdir")));
        Path folder = Files.createTempDirectory(beside, "dialogues-");
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }

    private void hold(Path scripts, String only, Path folder, Consumer<HeldDialogue> each) throws IOException {
        lendMeanings(folder);
        Path outcomes = folder.resolve("outcomes.jsonl");
        Path said = folder.resolve("said.log");
        Process process = begun(scripts, only, folder, outcomes, said);
        running.add(process);
        try {
            GrowingLines lines = new GrowingLines(outcomes);
            int told = 0;
            boolean isOver = false;
            while (!isOver) {
                isOver = process.waitFor(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
                List<String> more = lines.more();
                more.forEach(line -> each.accept(read(line)));
                told += more.size();
            }
            if (told < askedFor(scripts, only)) {
                throw new WorkshopClosed(lastLine(said));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new WorkshopClosed("the service is stopping");
        } finally {
            process.destroy();
            running.remove(process);
        }
    }

    private Process begun(Path scripts, String only, Path folder, Path outcomes, Path said) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dquarkus.log.level=WARN",
                "-Djava.io.tmpdir=" + folder,
                "-Dscripts.folder=" + scripts,
                "-Dlanguage.folder=" + folder,
                "-Dworkbench.outcomes=" + outcomes));
        words.addAll(program.orElseGet(DialoguesApart::ownJar));
        words.addAll(List.of("scripts", "test"));
        Stream.of(only).filter(part -> !part.isEmpty()).forEach(words::add);
        ProcessBuilder process =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile());
        process.environment().keySet().retainAll(PASSED_ON);
        return process.start();
    }

    /** Of jars the JVM knows only the one it was started from. */
    private static List<String> ownJar() {
        String path = System.getProperty("java.class.path");
        if (!path.endsWith(".jar")) {
            throw new WorkshopClosed("the service was not started from its jar");
        }
        return List.of("-jar", path);
    }

    /** Otherwise it would work out for a minute what all sentences mean; it may not write into ours. */
    private void lendMeanings(Path folder) throws IOException {
        Optional<Path> ours = data.map(one -> one.resolve(MEANINGS)).filter(Files::exists);
        if (ours.isPresent()) {
            Files.copy(ours.get(), folder.resolve(MEANINGS));
        }
    }

    private static long askedFor(Path scripts, String only) {
        return Dialogue.in(scripts).stream()
                .filter(one -> one.file().contains(only))
                .count();
    }

    private HeldDialogue read(String line) {
        try {
            return json.readValue(line, HeldDialogue.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an outcome cannot be read", e);
        }
    }

    private static String lastLine(Path said) throws IOException {
        return new String(Files.readAllBytes(said), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .reduce("it ended without a word", (one, next) -> next);
    }
}

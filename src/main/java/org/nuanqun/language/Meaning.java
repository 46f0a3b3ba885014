package org.nuanqun.language;

import dev.langchain4j.model.embedding.EmbeddingModel;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * What a sentence means, as a direction: sentences that mean nearly the same point nearly the same way. Loading takes a
 * moment and may fail on a foreign machine, so whoever asks must manage without.
 */
@ApplicationScoped
public class Meaning {

    /** The beginning of a message says what it is about; reading more would only take longer. */
    static final int MOST_READ = 160;

    /** How many numbers a direction has. */
    public static final int DIRECTIONS = 512;

    private static final Duration LOADING = Duration.ofSeconds(20);

    private static final Logger LOG = Logger.getLogger(Meaning.class);

    private final Optional<Path> folder;
    private final CompletableFuture<Loaded> model = new CompletableFuture<>();

    /** Whoever asks has a patient waiting: comparing every sentence of the scripts is done by a thread of its own. */
    private final ExecutorService beside = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("meaning").factory());

    /** Read by whoever uses the model, written by whoever takes it away. */
    private final ReadWriteLock use = new ReentrantReadWriteLock();

    private boolean isOver;

    private record Loaded(EmbeddingModel model, SentenceVectors ofScripts) {}

    /** Not loaded, and keeping nothing: understanding by words alone. */
    public Meaning() {
        this(Optional.empty());
    }

    @Inject
    Meaning(LanguageConfig config, @ConfigProperty(name = "nuanqun.data-dir") Optional<Path> data) {
        this(config.folder().or(() -> data));
    }

    private Meaning(Optional<Path> folder) {
        this.folder = folder;
    }

    /**
     * For the command line and for tests: waits until it is there, or is known to be missing. Keeps what it works out where the
     * system property {@code language.folder} says.
     */
    public static Meaning loaded() {
        return loaded(Optional.ofNullable(System.getProperty("language.folder")).map(Path::of));
    }

    /** The same, keeping what it works out in that folder. */
    public static Meaning loaded(Optional<Path> folder) {
        Meaning meaning = new Meaning(folder);
        meaning.load();
        return meaning;
    }

    public boolean isLoaded() {
        return model.isDone() && !model.isCompletedExceptionally();
    }

    /** Runs beside the caller as soon as it is loaded, one after the other; never when loading fails. */
    public void whenLoaded(Runnable then) {
        var unused = model.thenRunAsync(
                () -> {
                    then.run();
                    keep();
                },
                beside);
    }

    /**
     * Waits until the model is there, or is known not to come, and until everybody who waited for it was told.
     *
     * @return false if that took longer
     */
    public boolean isSettledWithin(Duration atMost) {
        try {
            // after one turn it is loaded and everybody waits in line; after another they have had their turns
            beside.submit(() -> {}).get(atMost.toSeconds(), TimeUnit.SECONDS);
            beside.submit(() -> {}).get(atMost.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException late) {
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Writes down what was worked out so far, where there is a folder for it. */
    public void keep() {
        if (isLoaded()) {
            model.join().ofScripts().save();
        }
    }

    /** A vector of length one, so that the product of two is their cosine; empty while loading and where it is missing. */
    public Optional<float[]> of(String sentence) {
        if (!isLoaded() || sentence.isBlank()) {
            return Optional.empty();
        }
        use.readLock().lock();
        try {
            return isOver ? Optional.empty() : Optional.of(direction(sentence));
        } finally {
            use.readLock().unlock();
        }
    }

    private float[] direction(String sentence) {
        String beginning = sentence.substring(0, Math.min(MOST_READ, sentence.length()));
        return model.join().model().embed(beginning).content().vector();
    }

    /** The same for a sentence of the scripts, which is asked for again whenever they are read anew. */
    public Optional<float[]> ofScript(String sentence) {
        return isLoaded() ? model.join().ofScripts().of(sentence, this::of) : Optional.empty();
    }

    /**
     * What is worked out from the meanings of the scripts: as it was kept, or else from the source, and kept from then on.
     *
     * @param name changes with everything the numbers are worked out from
     */
    public float[] learnt(String name, Supplier<float[]> source) {
        return isLoaded() ? model.join().ofScripts().learnt(name, source) : source.get();
    }

    /** How near two meanings are, from -1 to 1. */
    public static double nearness(float[] one, float[] other) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        int i = 0;
        // Four sums side by side: each addition waits for the one before it, and thousands of sentences are compared.
        for (; i + 3 < one.length; i += 4) {
            first += one[i] * other[i];
            second += one[i + 1] * other[i + 1];
            third += one[i + 2] * other[i + 2];
            fourth += one[i + 3] * other[i + 3];
        }
        for (; i < one.length; i++) {
            first += one[i] * other[i];
        }
        return first + second + third + fourth;
    }

    void begin(@Observes StartupEvent start) {
        beside.execute(this::load);
    }

    /** The library's memory goes with the process, so nobody may be inside it, nor still load it, when that ends. */
    void end(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent end) throws InterruptedException {
        use.writeLock().lock();
        try {
            isOver = true;
        } finally {
            use.writeLock().unlock();
        }
        beside.shutdownNow();
        if (!beside.awaitTermination(LOADING.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("the sentence model is still being loaded; the process ends all the same");
        }
        keep();
    }

    boolean isAtRest() {
        return beside.isTerminated();
    }

    /** Also errors: where the machine cannot link the native library, words alone must do. */
    public void load() {
        SentenceEncoder loaded;
        try {
            loaded = new SentenceEncoder();
        } catch (RuntimeException | LinkageError fault) {
            LOG.warn(
                    "sentence meaning is not to be had on this machine; questions are understood by their words",
                    fault);
            model.completeExceptionally(fault);
            return;
        }
        model.complete(new Loaded(loaded, new SentenceVectors(folder, loaded.version())));
    }
}

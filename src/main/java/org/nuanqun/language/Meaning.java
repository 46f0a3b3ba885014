package org.nuanqun.language;

import dev.langchain4j.model.embedding.EmbeddingModel;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jboss.logging.Logger;

/**
 * What a sentence means, as a direction: sentences that mean nearly the same point nearly the same way. Loading takes a
 * moment and may fail on a foreign machine, so whoever asks must manage without.
 */
@ApplicationScoped
public class Meaning {

    /** The beginning of a message says what it is about; reading more would only take longer. */
    static final int MOST_READ = 160;

    private static final Duration LOADING = Duration.ofSeconds(20);
    /** How many numbers a direction has. */
    public static final int DIRECTIONS = 512;

    private static final Logger LOG = Logger.getLogger(Meaning.class);

    private final CompletableFuture<EmbeddingModel> model = new CompletableFuture<>();

    /** Grows with what authors write, never with what patients do; the same for every reader, since the model is. */
    private static final Map<String, float[]> SCRIPTS = new ConcurrentHashMap<>();

    /** Whoever asks has a patient waiting: comparing every sentence of the scripts is done by a thread of its own. */
    private final ExecutorService beside = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("meaning").factory());

    /** Read by whoever uses the model, written by whoever takes it away. */
    private final ReadWriteLock use = new ReentrantReadWriteLock();

    private boolean isOver;

    /** For the command line and for tests: waits until it is there, or is known to be missing. */
    public static Meaning loaded() {
        Meaning meaning = new Meaning();
        meaning.load();
        return meaning;
    }

    public boolean isLoaded() {
        return model.isDone() && !model.isCompletedExceptionally();
    }

    /** Runs beside the caller as soon as it is loaded, one after the other; never when loading fails. */
    public void whenLoaded(Runnable then) {
        var unused = model.thenRunAsync(then, beside);
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
        return model.join().embed(beginning).content().vector();
    }

    /** The same for a sentence of the scripts, which is asked for again whenever they are read anew. */
    public Optional<float[]> ofScript(String sentence) {
        if (!isLoaded()) {
            return Optional.empty();
        }
        float[] known = SCRIPTS.get(sentence);
        Optional<float[]> direction = known == null ? of(sentence) : Optional.of(known);
        direction.ifPresent(one -> SCRIPTS.putIfAbsent(sentence, one));
        return direction;
    }

    /** How near two meanings are, from -1 to 1. */
    public static double nearness(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
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
    }

    boolean isAtRest() {
        return beside.isTerminated();
    }

    /** Also errors: where the machine cannot link the native library, words alone must do. */
    public void load() {
        EmbeddingModel loaded;
        try {
            loaded = new SentenceEncoder();
        } catch (RuntimeException | LinkageError fault) {
            LOG.warn(
                    "sentence meaning is not to be had on this machine; questions are understood by their words",
                    fault);
            model.completeExceptionally(fault);
            return;
        }
        model.complete(loaded);
    }
}

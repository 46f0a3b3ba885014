package org.nuanqun.language;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jboss.logging.Logger;

/**
 * The meanings of the scripts' sentences and what was fitted to them, kept from one start to the next, since working them out
 * takes a minute. They grow with what authors write, never with what patients do. What cannot be read or written costs that
 * minute.
 */
final class SentenceVectors {

    static final String NAME = "sentence-vectors.mv";

    private static final String LEARNT = "learnt: ";

    /** Scripts are also changed back. */
    private static final int MOST_OLD = 6;

    private static final Duration LONGEST_WRITING = Duration.ofSeconds(15);
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private static final Logger LOG = Logger.getLogger(SentenceVectors.class);

    private final Optional<Path> file;
    private final String model;
    private final Map<String, float[]> known = new ConcurrentHashMap<>();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private volatile boolean isNews;

    /**
     * @param folder where they are kept, if anywhere
     * @param model which model they come from; those of another are forgotten
     */
    SentenceVectors(Optional<Path> folder, String model) {
        this.file = folder.map(path -> path.resolve(NAME));
        this.model = model;
        file.filter(path -> path.toFile().exists()).ifPresent(this::load);
    }

    /** As kept, or else as the model says. */
    Optional<float[]> of(String sentence, Function<String, Optional<float[]>> model) {
        Optional<float[]> direction = Optional.ofNullable(known.get(sentence)).or(() -> model.apply(sentence));
        direction.ifPresent(one -> keep(sentence, one));
        return direction;
    }

    /** What was fitted under that name, as kept or else from the source; then saved at once, for it took long. */
    float[] learnt(String name, Supplier<float[]> source) {
        String key = LEARNT + name;
        asked.add(key);
        float[] kept = known.get(key);
        if (kept != null) {
            return kept;
        }
        float[] fresh = source.get();
        keep(key, fresh);
        save();
        return fresh;
    }

    private void keep(String key, float[] numbers) {
        if (known.putIfAbsent(key, numbers) == null) {
            isNews = true;
        }
    }

    /** Keeps what came since; the file is open no longer than that takes. */
    synchronized void save() {
        if (file.isEmpty() || !isNews) {
            return;
        }
        try (MVStore store =
                new MVStore.Builder().fileName(file.get().toString()).open()) {
            store.getMapNames().stream().filter(name -> !name.equals(model)).forEach(store::removeMap);
            MVMap<String, float[]> map = store.openMap(model);
            known.forEach(map::putIfAbsent);
            List<String> old = map.keySet().stream()
                    .filter(this::isOutOfUse)
                    .skip(MOST_OLD)
                    .toList();
            old.forEach(map::remove);
            isNews = false;
        } catch (MVStoreException fault) {
            LOG.warnf(
                    "the meanings of the scripts' sentences cannot be kept in %s: %s", file.get(), fault.getMessage());
        }
    }

    /** What was fitted to sentences as they were before: there is more of that with every change of the scripts. */
    private boolean isOutOfUse(String key) {
        return key.startsWith(LEARNT) && !asked.contains(key);
    }

    /** Another process writes it for a moment only, and to work everything out anew takes a minute. */
    private void load(Path path) {
        long giveUp = System.nanoTime() + LONGEST_WRITING.toNanos();
        while (!isRead(path)) {
            if (System.nanoTime() > giveUp) {
                LOG.infof(
                        "another service has been writing %s for %s; it is not read this time", path, LONGEST_WRITING);
                return;
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }

    /** False while somebody writes it. */
    private boolean isRead(Path path) {
        try (MVStore store =
                new MVStore.Builder().fileName(path.toString()).readOnly().open()) {
            store.<String, float[]>openMap(model).forEach(known::put);
        } catch (MVStoreException fault) {
            if (fault.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                return false;
            }
            LOG.warnf("%s cannot be read and is written anew: %s", path, fault.getMessage());
            var unused = path.toFile().delete();
        }
        return true;
    }
}

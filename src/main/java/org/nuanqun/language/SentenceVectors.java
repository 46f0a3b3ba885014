package org.nuanqun.language;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jboss.logging.Logger;

/**
 * The meanings of the scripts' sentences, kept from one start to the next, since working them all out takes half a minute.
 * They grow with what authors write, never with what patients do. What cannot be read or written costs that half a minute.
 */
final class SentenceVectors {

    static final String NAME = "sentence-vectors.mv";

    private static final Logger LOG = Logger.getLogger(SentenceVectors.class);

    private final Optional<Path> file;
    private final String model;
    private final Map<String, float[]> known = new ConcurrentHashMap<>();
    private int kept;

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
        direction.ifPresent(one -> known.putIfAbsent(sentence, one));
        return direction;
    }

    /** Keeps what came since; the file is open no longer than that takes. */
    synchronized void save() {
        if (file.isEmpty() || known.size() == kept) {
            return;
        }
        try (MVStore store =
                new MVStore.Builder().fileName(file.get().toString()).open()) {
            store.getMapNames().stream().filter(name -> !name.equals(model)).forEach(store::removeMap);
            store.<String, float[]>openMap(model).putAll(known);
            kept = known.size();
        } catch (MVStoreException fault) {
            LOG.warnf(
                    "the meanings of the scripts' sentences cannot be kept in %s: %s", file.get(), fault.getMessage());
        }
    }

    private void load(Path path) {
        try (MVStore store =
                new MVStore.Builder().fileName(path.toString()).readOnly().open()) {
            store.<String, float[]>openMap(model).forEach(known::put);
            kept = known.size();
        } catch (MVStoreException damaged) {
            LOG.warnf("%s cannot be read and is written anew: %s", path, damaged.getMessage());
            var unused = path.toFile().delete();
        }
    }
}

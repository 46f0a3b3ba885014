package org.nuanqun.scripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Collects every mistake of one reading, so that an author mends them all at once. */
final class Faults {

    private final List<ScriptError> found = new ArrayList<>();

    void add(String file, int line, String what, String mend) {
        found.add(new ScriptError(file, line, what, mend));
    }

    boolean any() {
        return !found.isEmpty();
    }

    List<ScriptError> sorted() {
        return found.stream().sorted().distinct().toList();
    }

    /** What {@code reading} makes of the passage, or nothing and a fault that stands at the passage. */
    <T> Optional<T> attempt(Passage passage, Function<Passage, T> reading) {
        try {
            return Optional.of(reading.apply(passage));
        } catch (Passage.AlreadyReported reported) {
            return Optional.empty();
        } catch (RuntimeException nonsense) {
            passage.fault(String.valueOf(nonsense.getMessage()), "write a value that is allowed here");
            return Optional.empty();
        }
    }
}

package org.nuanqun.triage;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Worked out when it is first asked for and then kept. For one thread: a message is read by one. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> source;
    private @Nullable T known;

    Once(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        T value = known;
        if (value == null) {
            value = source.get();
            known = value;
        }
        return value;
    }
}

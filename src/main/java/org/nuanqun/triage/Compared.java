package org.nuanqun.triage;

import org.jspecify.annotations.Nullable;

/** A message beside the authors' sentences. */
final class Compared {

    private final Traits traits;
    private final float @Nullable [] closeness;

    /**
     * @param closeness how close each of them is in meaning, from 0 to 1, in their order; unknown without the sentence model
     */
    Compared(Traits traits, float @Nullable [] closeness) {
        this.traits = traits;
        this.closeness = closeness;
    }

    Traits traits() {
        return traits;
    }

    float @Nullable [] closeness() {
        return closeness;
    }

    boolean knowsMeaning() {
        return closeness != null;
    }
}

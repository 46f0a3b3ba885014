package org.nuanqun.triage;

import org.jspecify.annotations.Nullable;

/**
 * A message beside the authors' sentences.
 *
 * @param closeness how close each of them is in meaning, from 0 to 1, in their order; unknown without the sentence model
 */
record Compared(Traits traits, float @Nullable [] closeness) {

    boolean knowsMeaning() {
        return closeness != null;
    }
}

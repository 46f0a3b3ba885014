package org.nuanqun.hosting;

import java.util.Optional;
import org.nuanqun.knowledge.GivenAnswer;
import org.nuanqun.knowledge.Retrieved;

/**
 * All about approved answers that a message may mean: what fits it, which of two offered ones was chosen, and the answer
 * given lately of which it says that it did not help.
 */
record AboutAnswers(Retrieved retrieved, Optional<Choice> choice, Optional<GivenAnswer> unhelpful) {

    static AboutAnswers none() {
        return new AboutAnswers(new Retrieved.Nothing(), Optional.empty(), Optional.empty());
    }
}

package org.nuanqun.knowledge;

import org.nuanqun.scripts.AnswerScript;

/** Why a message gets no answer, for authors: {@code word} is what the nearest answer does not speak of, else empty. */
public record WhyNone(Reason reason, AnswerScript nearest, String word) {

    public enum Reason {
        /** A dose, a diagnosis or the reading of a finding is asked for. */
        ONLY_A_CLINICIAN,
        /** The nearest answer is about something else. */
        OTHER_ASPECT,
        /** The nearest answer takes for granted what is not said. */
        TAKES_FOR_GRANTED,
        NOTHING_ASKED,
        TOO_FAR
    }
}

package org.nuanqun.platform.aibot;

import java.util.List;
import java.util.Optional;
import org.nuanqun.platform.envelope.Fields;

/**
 * A thumb under an answer. Down is heard as if she had written that it did not help, and so is what she wrote beside it; up, and
 * a thumb taken back, are noted of the answer and nobody has to say anything. Manual: document/path/101027.
 */
record BotFeedback(Kind kind, String answer, String words) {

    private static final String EVENT = "feedback_event";
    private static final String DID_NOT_HELP = "没帮到我";

    enum Kind {
        GOOD,
        BAD,
        TAKEN_BACK,
        UNKNOWN
    }

    static Optional<BotFeedback> of(Fields fields) {
        return fields.text("event", "eventtype").equals(EVENT)
                ? Optional.of(new BotFeedback(
                        kind(fields.number(0, "event", EVENT, "type")),
                        fields.text("event", EVENT, "id"),
                        fields.text("event", EVENT, "content")))
                : Optional.empty();
    }

    boolean isMark() {
        return kind == Kind.GOOD || kind == Kind.TAKEN_BACK;
    }

    /** What there is to hear, one message each. */
    List<String> said() {
        if (kind != Kind.BAD) {
            return List.of();
        }
        return words.isEmpty() ? List.of(DID_NOT_HELP) : List.of(DID_NOT_HELP, words);
    }

    private static Kind kind(long type) {
        return type == 1 ? Kind.GOOD : type == 2 ? Kind.BAD : type == 3 ? Kind.TAKEN_BACK : Kind.UNKNOWN;
    }
}

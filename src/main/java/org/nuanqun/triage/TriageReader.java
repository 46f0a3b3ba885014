package org.nuanqun.triage;

import java.util.List;
import java.util.function.Supplier;
import org.nuanqun.language.Meaning;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.vocabulary.ConditionCode;

/** The order of understanding: danger, dissatisfaction, a person asked for, what is unclear, then the condition. */
public final class TriageReader {

    private final Understanding understanding;

    private TriageReader(ScriptSet scripts, Meaning meaning) {
        understanding = new Understanding(scripts, meaning);
    }

    public static TriageReader of(ScriptSet scripts, Meaning meaning) {
        return new TriageReader(scripts, meaning);
    }

    public Reading read(String text, Context context) {
        Message message = understanding.message(text, context);
        return read(message, context, () -> understanding.conditions(message, context));
    }

    /** Danger is found by words: what else a message may be, and what it means, is not asked. */
    boolean soundsDangerous(String text) {
        return !understanding
                .redFlags(understanding.message(text, Context.none()))
                .isEmpty();
    }

    /** What is made of the conditions alone, whatever else the message holds: for measuring. */
    public Likeliest conditions(String text, Context context) {
        return understanding.conditions(understanding.message(text, context), context);
    }

    /** The same where the conditions are known already, so that measuring does not weigh them twice. */
    public Reading read(String text, Context context, Supplier<Likeliest> conditions) {
        return read(understanding.message(text, context), context, conditions);
    }

    private Reading read(Message message, Context context, Supplier<Likeliest> conditions) {
        List<Finding> flagged = understanding.redFlags(message);
        List<Finding> alarming = understanding.alarming(message, flagged, context);
        if (!alarming.isEmpty()) {
            return new Reading(alarming.getFirst(), alarming.subList(1, alarming.size()));
        }
        Finding rest = understanding
                .unclear(message, flagged)
                .orElseGet(() -> placed(message, conditions.get().finding()));
        return new Reading(rest, List.of());
    }

    private Finding placed(Message message, Finding found) {
        return understanding.forClinicians(message, found).orElse(found);
    }

    /** All conditions, the likeliest first, and what the bot would make of them. */
    public record Likeliest(List<ConditionCode> conditions, Finding finding) {}
}

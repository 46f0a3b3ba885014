package org.nuanqun.triage;

import java.util.List;
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
        List<Finding> alarming = understanding.alarming(text, context);
        if (!alarming.isEmpty()) {
            return new Reading(alarming.getFirst(), alarming.subList(1, alarming.size()));
        }
        return new Reading(rest(text, context), List.of());
    }

    private Finding rest(String text, Context context) {
        return understanding
                .unclear(text, context)
                .<Finding>map(unclear -> unclear)
                .orElseGet(() -> understanding.condition(text, context));
    }

    /** The likeliest conditions first, whether or not the bot would act on them: for measuring. */
    public List<ConditionCode> ranked(String text, Context context) {
        return understanding.conditions(text, context).stream()
                .map(weighed -> weighed.condition().code())
                .toList();
    }
}

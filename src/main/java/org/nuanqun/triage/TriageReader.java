package org.nuanqun.triage;

import java.util.List;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.triage.Finding.NotMedical;

/** The order of understanding: danger, dissatisfaction, a person asked for, what is unclear, then the condition. */
public final class TriageReader {

    private final Understanding understanding;

    private TriageReader(ScriptSet scripts) {
        understanding = new Understanding(scripts);
    }

    public static TriageReader of(ScriptSet scripts) {
        return new TriageReader(scripts);
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
                .orElseGet(() -> new NotMedical("没有说到病情", List.of()));
    }
}

package org.nuanqun.console.authoring;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.nuanqun.hosting.Rehearsal;
import org.nuanqun.knowledge.Knowledge;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.triage.Context;
import org.nuanqun.triage.Reading;
import org.nuanqun.vocabulary.ConditionCode;

/** Everything that reads by one set of scripts. */
public record SentenceReader(ScriptSet set, BiFunction<String, Context, Reading> triage, Knowledge knowledge) {

    /** {@code group}: for which condition the group is in which it is said. */
    public Rehearsal.Heard hear(String words, Optional<ConditionCode> group, LocalDate today) {
        return Rehearsal.hear(set, words, group, triage, knowledge, today);
    }
}

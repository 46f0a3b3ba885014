package org.nuanqun.bench.fuzz;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.nuanqun.hosting.Rehearsal;
import org.nuanqun.knowledge.Knowledge;
import org.nuanqun.language.Dates;
import org.nuanqun.language.Meaning;
import org.nuanqun.scripts.ConditionScript;
import org.nuanqun.scripts.RedFlagScript;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.triage.Context;
import org.nuanqun.triage.Evidence;
import org.nuanqun.triage.Reading;
import org.nuanqun.triage.Triage;
import org.nuanqun.vocabulary.ConditionCode;

/** Whatever a patient may write: it is read, quickly, each time alike, and what is marked in it is in it. */
final class Understanding {

    /** For one reading of the longest message, by words alone. */
    private static final Duration PATIENCE = Duration.ofMillis(50);

    /** As long as the service lets a message be. */
    private static final int LONGEST = 4_000;

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final ScriptSet scripts;
    private final BiFunction<String, Context, Reading> triage;
    private final Knowledge knowledge;
    private final Optional<ConditionCode> group;

    Understanding(ScriptSet scripts) {
        this.scripts = scripts;
        this.triage = Triage.by(scripts);
        this.knowledge = Knowledge.of(scripts, new Meaning());
        this.group = scripts.conditions().keySet().stream().findFirst();
    }

    Target messages() {
        return new Target("messages", seeds(), LONGEST, PATIENCE.multipliedBy(2), this::readTwice);
    }

    Target bot() {
        return new Target("bot", seeds(), LONGEST, PATIENCE.multipliedBy(4), this::host);
    }

    private void readTwice(String text) {
        Reading reading = triage.apply(text, Context.none());
        Stream.concat(Stream.of(reading.main()), reading.others().stream())
                .flatMap(finding -> finding.evidence().stream())
                .forEach(evidence -> checkMarked(text, evidence));
        if (!reading.equals(triage.apply(text, Context.none()))) {
            throw new IllegalStateException("the same message is read another way the second time");
        }
    }

    private static void checkMarked(String text, Evidence evidence) {
        boolean isInside =
                evidence.start() >= 0 && evidence.start() <= evidence.end() && evidence.end() <= text.length();
        if (!isInside) {
            throw new IllegalStateException(
                    "marked from %d to %d in %d characters".formatted(evidence.start(), evidence.end(), text.length()));
        }
    }

    private void host(String text) {
        Rehearsal.hear(scripts, text, group, triage, knowledge, TODAY);
        knowledge.nearest(text, scripts.conditions().keySet(), TODAY, 3);
        Dates.of(text, TODAY);
        scripts.language().shortReplies().of(text);
    }

    private List<String> seeds() {
        List<String> seeds = new ArrayList<>();
        scripts.redFlags().stream().map(RedFlagScript::examples).forEach(seeds::addAll);
        scripts.conditions().values().stream().map(ConditionScript::utterances).forEach(seeds::addAll);
        scripts.answers().forEach(answer -> seeds.addAll(answer.variants()));
        return List.copyOf(seeds);
    }
}

package org.nuanqun.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.triage.Context;
import org.nuanqun.triage.Reading;
import org.nuanqun.triage.Triage;

/** What one message costs to be understood, on one core. */
final class TriageCost {

    private static final int ROUNDS = 40;

    private TriageCost() {}

    static List<Figure> measure(Path folder) {
        ScriptSet set = ScriptSet.read(folder);
        BiFunction<String, Context, Reading> triage = Triage.by(set);
        List<String> messages = Stream.concat(
                        set.conditions().values().stream().flatMap(condition -> condition.utterances().stream()),
                        set.answers().stream().flatMap(answer -> answer.variants().stream()))
                .toList();
        long findings = read(triage, messages, 5);
        long began = System.nanoTime();
        findings += read(triage, messages, ROUNDS);
        double microseconds = (System.nanoTime() - began) / 1e3 / ((long) ROUNDS * messages.size());
        if (findings == 0) {
            throw new IllegalStateException("triage read nothing");
        }
        return List.of(Figure.of("triage, per message", microseconds, "us"));
    }

    /** Counts what was read, so that no compiler may leave the reading out. */
    private static long read(BiFunction<String, Context, Reading> triage, List<String> messages, int rounds) {
        long findings = 0;
        for (int round = 0; round < rounds; round++) {
            for (String message : messages) {
                findings += 1 + triage.apply(message, Context.none()).others().size();
            }
        }
        return findings;
    }
}

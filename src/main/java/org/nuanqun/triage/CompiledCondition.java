package org.nuanqun.triage;

import java.util.Arrays;
import java.util.List;
import org.nuanqun.language.Meaning;
import org.nuanqun.language.Said;
import org.nuanqun.language.Span;
import org.nuanqun.language.Wordings;
import org.nuanqun.scripts.ConditionScript;

/** A condition made ready: where its names and signs are looked for, and what its authors' sentences mean. */
record CompiledCondition(ConditionScript script, int names, int signs, int hints, int against, List<float[]> said) {

    /** One near sentence may be chance, five are a likeness. */
    private static final int NEAREST = 5;

    static CompiledCondition of(ConditionScript script, Wordings.Builder words, Meaning meaning) {
        String owner = script.code().value();
        return new CompiledCondition(
                script,
                words.list(owner, script.layNames()),
                words.list(owner, script.signs()),
                words.list(owner, script.hints()),
                words.list(owner, script.notWith()),
                script.utterances().stream()
                        .flatMap(sentence -> meaning.ofScript(sentence).stream())
                        .toList());
    }

    /** Names that are not part of a longer name of another condition: 脂肪肝 in 酒精性脂肪肝 names nothing. */
    List<Span> namesIn(Said said, List<Span> allNames) {
        return said.of(names).stream()
                .filter(name -> allNames.stream().noneMatch(other -> isWithin(name, other)))
                .toList();
    }

    /** The mean likeness of the nearest sentences, from -1 to 1; 0 without any. */
    double nearness(float[] direction) {
        double[] near = said.stream()
                .mapToDouble(sentence -> Meaning.nearness(sentence, direction))
                .sorted()
                .toArray();
        return Arrays.stream(near, Math.max(0, near.length - NEAREST), near.length)
                .average()
                .orElse(0);
    }

    private static boolean isWithin(Span inner, Span outer) {
        return outer.start() <= inner.start()
                && inner.end() <= outer.end()
                && outer.end() - outer.start() > inner.end() - inner.start();
    }
}

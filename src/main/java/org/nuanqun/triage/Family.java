package org.nuanqun.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nuanqun.language.Span;
import org.nuanqun.language.Wordings;
import org.nuanqun.scripts.RedFlagScript;
import org.nuanqun.scripts.SignScript;
import org.nuanqun.triage.Finding.RedFlag;

/** One family of danger, compiled. */
record Family(RedFlagScript script, List<Sign> signs) {

    /** A red flag and how much of the message speaks for it. */
    record Match(RedFlag flag, int strength) {
        static final Comparator<Match> STRONGEST_FIRST = Comparator.comparing(
                        (Match match) -> match.flag().level())
                .thenComparing(Comparator.comparingInt(Match::strength).reversed());
    }

    static Family of(RedFlagScript script, Wordings.Builder words) {
        words.name(script.family(), script.words());
        return new Family(
                script,
                script.signs().stream()
                        .map(sign -> Sign.of(script.family(), sign, words))
                        .toList());
    }

    Optional<Match> in(Message message) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            SignScript sign = script.signs().get(i);
            signs.get(i)
                    .in(message, new Lenience(script.justOver(), script.feared()))
                    .ifPresent(spans -> matches.add(match(message, sign, spans)));
        }
        return matches.stream().min(Match.STRONGEST_FIRST);
    }

    private Match match(Message message, SignScript sign, List<Span> spans) {
        RedFlag flag = new RedFlag(
                script.family(),
                sign.level().orElse(script.level()),
                sign.department().orElse(script.department()),
                script.name(),
                spans.stream()
                        .distinct()
                        .map(span -> message.evidence(span, script.name()))
                        .toList());
        return new Match(flag, strength(spans) + script.weight());
    }

    /** A red flag of that family, at its own level. */
    static RedFlag flag(RedFlagScript script, List<Evidence> evidence) {
        return new RedFlag(script.family(), script.level(), script.department(), script.name(), evidence);
    }

    private static int strength(List<Span> spans) {
        return spans.stream()
                .distinct()
                .mapToInt(span -> span.end() - span.start())
                .sum();
    }
}

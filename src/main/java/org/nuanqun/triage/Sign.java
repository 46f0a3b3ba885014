package org.nuanqun.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuanqun.language.Span;
import org.nuanqun.language.Wordings;
import org.nuanqun.scripts.SignScript;

/** A compiled sign: groups of words that must be said near each other, facts that must hold. */
record Sign(List<Integer> all, int none, List<FactBound> when, int within) {

    static Sign of(String owner, SignScript script, Wordings.Builder words) {
        return new Sign(
                script.all().stream().map(group -> words.list(owner, group)).toList(),
                words.list(owner, script.none()),
                script.when().stream().map(FactBound::parse).toList(),
                script.within());
    }

    /** The words that make the sign, or nothing. At least one of them stands in the message itself. */
    Optional<List<Span>> in(Message message, Lenience lenience) {
        for (FactBound fact : when) {
            if (!fact.holds(message.facts())) {
                return Optional.empty();
            }
        }
        for (int group : all) {
            if (!message.said().says(group)) {
                return Optional.empty();
            }
        }
        return message.said().says(none) ? Optional.empty() : together(message, lenience);
    }

    private Optional<List<Span>> together(Message message, Lenience lenience) {
        List<List<Span>> holding = new ArrayList<>();
        for (int group : all) {
            List<Span> spans = message.holding(group, lenience);
            if (spans.isEmpty()) {
                return Optional.empty();
            }
            holding.add(spans);
        }
        for (Span first : holding.getFirst()) {
            List<Span> chosen = nearest(first, holding);
            if (!chosen.isEmpty() && chosen.stream().anyMatch(message::isOwn)) {
                return Optional.of(chosen);
            }
        }
        return Optional.empty();
    }

    private List<Span> nearest(Span first, List<List<Span>> holding) {
        List<Span> chosen = new ArrayList<>();
        for (List<Span> group : holding) {
            Span best = group.getFirst();
            for (Span span : group) {
                best = span.distanceTo(first) < best.distanceTo(first) ? span : best;
            }
            if (best.distanceTo(first) > within) {
                return List.of();
            }
            chosen.add(best);
        }
        return chosen;
    }
}

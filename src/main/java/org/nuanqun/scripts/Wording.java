package org.nuanqun.scripts;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words no automatic text may contain. All are looked for while the scripts are read; those that would be a diagnosis, a dose,
 * the reading of a report or a promise once more in every finished text, right before it leaves. Pure.
 */
public final class Wording {

    private record Rule(Pattern words, String why, String instead, boolean isAtGate) {}

    private final List<Rule> rules;

    private Wording(List<Rule> rules) {
        this.rules = rules;
    }

    public static Wording none() {
        return new Wording(List.of());
    }

    /** Why this finished text must not leave; nothing when it may. Of spaces and line ends it takes no notice. */
    public Optional<String> breach(String text) {
        return broken(text, Rule::isAtGate).map(Rule::why);
    }

    /** Why a text somebody wrote by hand must not be said by itself, by any rule, and what to write instead. */
    public Optional<String> forbids(String text) {
        return broken(text, rule -> true).map(rule -> rule.why() + "；" + rule.instead());
    }

    private Optional<Rule> broken(String text, Predicate<Rule> which) {
        String joined = text.replaceAll("\\s+", "");
        return rules.stream()
                .filter(which)
                .filter(rule -> rule.words().matcher(joined).find())
                .findFirst();
    }

    static Wording read(Passage passage) {
        return new Wording(passage.each("never").stream()
                .map(rule -> new Rule(
                        rule.pattern("words"), rule.text("why"), rule.text("instead"), rule.yes("gate", false)))
                .toList());
    }

    /** Two rules for one thing are told once. */
    void check(Passage spoken) {
        Set<String> told = new HashSet<>();
        for (Rule rule : rules) {
            Matcher found = rule.words().matcher(spoken.text());
            if (found.find() && told.add(rule.why())) {
                spoken.fault("'%s': %s".formatted(found.group(), rule.why()), rule.instead());
            }
        }
    }
}

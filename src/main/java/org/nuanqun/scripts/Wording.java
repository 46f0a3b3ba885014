package org.nuanqun.scripts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words no automatic text may contain: a diagnosis, a dose, a promise, an advert. */
record Wording(List<Rule> rules) {

    record Rule(Pattern words, String why, String instead) {}

    static Wording none() {
        return new Wording(List.of());
    }

    static Wording read(Passage passage) {
        return new Wording(passage.each("never").stream()
                .map(rule -> new Rule(
                        rule.as("words", Pattern::compile, "write a regular expression, like 根治|包治"),
                        rule.text("why"),
                        rule.text("instead")))
                .toList());
    }

    void check(Passage spoken) {
        for (Rule rule : rules) {
            Matcher found = rule.words().matcher(spoken.text());
            if (found.find()) {
                spoken.fault("'%s': %s".formatted(found.group(), rule.why()), rule.instead());
            }
        }
    }
}

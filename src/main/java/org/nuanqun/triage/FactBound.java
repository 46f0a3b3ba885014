package org.nuanqun.triage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuanqun.language.Facts;

/** A fact a sign asks for: "temperature >= 38", or "not child". */
record FactBound(String fact, String comparison, double bound) {

    private static final Pattern FORM = Pattern.compile("\\s*([a-z-]+)\\s*(>=|<=|>|<)\\s*(\\d+(?:\\.\\d+)?)\\s*");

    static FactBound parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("a fact is written like 'temperature >= 38', not '%s'".formatted(text));
        }
        return new FactBound(form.group(1), form.group(2), Double.parseDouble(form.group(3)));
    }

    boolean isStatedIn(Facts facts) {
        return facts.of(fact).isPresent();
    }

    boolean holds(Facts facts) {
        var value = facts.of(fact);
        return value.isPresent() && compare(value.getAsDouble());
    }

    private boolean compare(double value) {
        return switch (comparison) {
            case ">=" -> value >= bound;
            case "<=" -> value <= bound;
            case ">" -> value > bound;
            default -> value < bound;
        };
    }
}

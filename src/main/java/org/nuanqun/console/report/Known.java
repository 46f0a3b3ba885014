package org.nuanqun.console.report;

import java.util.Map;
import java.util.Optional;

/** Names for the keys of figures, read once for a page; each key has one, also what is of no group, condition or person. */
record Known(
        Map<String, String> groups, Map<String, String> conditions, Map<String, String> operators, ReportWords words) {

    String group(String key) {
        return key.isEmpty()
                ? words.oneToOne()
                : Optional.ofNullable(groups.get(key)).orElse(key);
    }

    String condition(String key) {
        return key.isEmpty()
                ? words.noCondition()
                : Optional.ofNullable(conditions.get(key)).orElse(key);
    }

    String operator(String key) {
        return key.isEmpty()
                ? words.nobody()
                : Optional.ofNullable(operators.get(key)).orElse(key);
    }
}

package org.nuanqun.language;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * Numbers a message states, by name: temperature, systolic, diastolic, glucose, oxygen, pulse, breaths, weeks (of pregnancy),
 * age-months, postpartum-days. What is not stated is not there.
 */
public record Facts(Map<String, Double> values) {

    public Facts {
        values = Map.copyOf(values);
    }

    public OptionalDouble of(String name) {
        Double value = values.get(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}

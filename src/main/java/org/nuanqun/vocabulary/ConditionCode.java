package org.nuanqun.vocabulary;

/** What the patient has; the axis of triage and education. Lower-case words joined by hyphens, 1 to 64 characters. */
public record ConditionCode(String value) implements Comparable<ConditionCode> {

    public ConditionCode {
        Codes.check("ConditionCode", value);
    }

    @Override
    public int compareTo(ConditionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

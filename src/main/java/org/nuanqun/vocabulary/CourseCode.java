package org.nuanqun.vocabulary;

/** An education plan. Lower-case words joined by hyphens, 1 to 64 characters. */
public record CourseCode(String value) implements Comparable<CourseCode> {

    public CourseCode {
        Codes.check("CourseCode", value);
    }

    @Override
    public int compareTo(CourseCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.nuanqun.language;

/** A stretch of the normal form, from start (inclusive) to end (exclusive). */
public record Span(int start, int end) {

    boolean touches(Span other) {
        return start < other.end && other.start < end;
    }

    /** How many letters lie between the two; 0 when they touch. */
    public int distanceTo(Span other) {
        return Math.max(0, Math.max(other.start - end, start - other.end));
    }
}

package org.nuanqun.reports;

/**
 * Figures of one part. {@code key}: empty for the whole, a day as 2026-11-22, a group's or an operator's id, a condition's
 * code; empty also for what belongs to no group, no condition or nobody.
 */
public record Sliced<T>(Slice slice, String key, T figures) {}

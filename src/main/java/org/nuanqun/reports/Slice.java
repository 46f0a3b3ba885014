package org.nuanqun.reports;

/** What figures are told apart by. {@code ALL} is the whole. */
public enum Slice {
    ALL,
    DAY,
    GROUP,
    CONDITION,
    OPERATOR
}

package org.nuanqun.vocabulary;

/** A: safety text and a person at once. B: safety text and a person within ten minutes. */
public enum RedFlagLevel {
    A,
    B
}

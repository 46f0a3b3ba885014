package org.nuanqun.console.inbox;

/** A stretch of a patient's words; {@code marked} where it decided. */
public record Span(String text, boolean marked) {}

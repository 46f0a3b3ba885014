package org.nuanqun.console.report;

/** One figure at a glance. {@code how}: the definition it is reckoned by; {@code tone}: red, or empty. */
record Tile(String id, String title, String figure, String under, String tone, String how) {}

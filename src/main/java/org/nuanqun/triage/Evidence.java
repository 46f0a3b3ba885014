package org.nuanqun.triage;

/** The words that decided, as offsets into the original text; a fact from context has an empty span. */
public record Evidence(int start, int end, String words, String note) {}

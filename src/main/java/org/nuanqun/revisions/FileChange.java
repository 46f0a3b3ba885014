package org.nuanqun.revisions;

/** A file before and after; empty where there was or is none. */
public record FileChange(String path, String before, String after) {}

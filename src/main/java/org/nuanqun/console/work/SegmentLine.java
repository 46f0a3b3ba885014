package org.nuanqun.console.work;

/** A saved segment, with how many it means just now. */
record SegmentLine(String id, String name, String count, String author) {}

package org.nuanqun.console.work;

/** One act on record. */
record TrailLine(String when, String dot, String who, String deed, String why, String details) {}

package org.nuanqun.console.work;

/** The text as one real reader would get it. */
record PreviewLine(String name, String text) {}

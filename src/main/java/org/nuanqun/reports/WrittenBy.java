package org.nuanqun.reports;

/** How many messages went out under a colleague's name, in how many conversations, on how many days. */
public record WrittenBy(String name, long messages, long conversations, long days) {}

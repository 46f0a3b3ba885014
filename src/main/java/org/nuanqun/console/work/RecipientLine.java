package org.nuanqun.console.work;

/** What came of a broadcast for one person. */
record RecipientLine(String name, String state, String why) {}

package org.nuanqun.console.work;

/** How many would get it, with a few names of who and who not. */
record ReachLine(String count, String sample, String without) {}

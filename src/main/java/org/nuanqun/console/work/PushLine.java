package org.nuanqun.console.work;

/** One push that is to come; {@code why}: the reasons for which it comes at another moment than planned, or never. */
record PushLine(String at, String course, String lesson, String planned, String why) {}

package org.nuanqun.console.work;

import org.nuanqun.platform.group.GroupCounts.OwnersDay;

/** What a platform counted of one owner's groups; {@code day}: as the reader writes it. */
record CountLine(OwnersDay counted, String day) {}

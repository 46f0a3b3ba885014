package org.nuanqun.console.work;

import java.util.List;

/** One time of a recurring broadcast; {@code began}: the broadcast of that time, none where {@code why} says why not. */
record OccurrenceLine(String when, List<BroadcastLine> began, String why) {}

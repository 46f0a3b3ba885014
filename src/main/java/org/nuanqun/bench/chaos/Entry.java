package org.nuanqun.bench.chaos;

import java.util.List;

/** An event on record, what it was taken for, and everything that was said because of it, in the order of saying. */
record Entry(String id, String identity, String person, long sequence, String state, String detail, List<Said> said) {}

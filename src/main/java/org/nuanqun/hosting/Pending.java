package org.nuanqun.hosting;

/** What was asked or offered last: {@code value} is a code or a kind of date, {@code words} what the patient had said. */
record Pending(PendingKind kind, String value, String words) {

    boolean is(PendingKind other) {
        return kind == other;
    }
}

package org.nuanqun.console.work;

import java.util.Set;

/** What the form says so far; {@code at}: a wall-clock moment like 2026-12-01T09:30, empty for now. */
record BroadcastDraft(Set<String> group, Set<String> condition, Set<String> stage, String text, String at) {

    static final BroadcastDraft EMPTY = new BroadcastDraft(Set.of(), Set.of(), Set.of(), "", "");
}

package org.nuanqun.platform.channel;

import java.util.List;

/**
 * A code that is wanted. {@code state}: what the platform tells of everybody who comes by it, 30 characters at most;
 * {@code remark}: for colleagues, may be cut; {@code targets}: the platform's keys of colleagues or groups;
 * {@code overflows}: whether the platform makes a further group, called like {@code remark}, when all are full.
 */
public record CodeWish(CodeKind kind, String state, String remark, List<String> targets, boolean overflows) {

    private static final int LONGEST_STATE = 30;

    public CodeWish {
        if (state.isEmpty() || state.length() > LONGEST_STATE) {
            throw new IllegalArgumentException("a code has 1 to %d characters: '%s'".formatted(LONGEST_STATE, state));
        }
        targets = List.copyOf(targets);
    }
}

package org.nuanqun.trial;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** The places where a crash would hurt most. {@code -Dnuanqun.halt-at=intake-committed:17} ends a sandbox at the 17th pass. */
public enum HaltPoint {
    INTAKE_READ,
    INTAKE_WRITTEN,
    INTAKE_COMMITTED,
    LANE_CLAIMED,
    LANE_DECIDED,
    LANE_WRITTEN,
    LANE_COMMITTED,
    OUTBOX_CLAIMED,
    OUTBOX_DEPARTING,
    OUTBOX_ANSWERED,
    OUTBOX_WRITTEN,
    OUTBOX_SETTLED;

    /** What a process that ended here answers to its parent. */
    public static final int EXIT_CODE = 137;

    private static final String ASKED_FOR = System.getProperty("nuanqun.halt-at", "");
    private static final AtomicInteger PASSES_LEFT = new AtomicInteger(passes(ASKED_FOR));

    /** Passes, or never returns. */
    public void pass() {
        if (!ASKED_FOR.isEmpty() && isMeant() && PASSES_LEFT.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private boolean isMeant() {
        return ASKED_FOR.startsWith(word() + ":") && "sandbox".equals(System.getProperty("quarkus.profile"));
    }

    private static int passes(String asked) {
        return asked.isEmpty() ? 0 : Integer.parseInt(asked.substring(asked.indexOf(':') + 1));
    }
}

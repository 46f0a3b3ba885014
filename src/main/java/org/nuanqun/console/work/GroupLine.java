package org.nuanqun.console.work;

import java.util.List;
import org.nuanqun.console.page.Chip;

/** A group in the table. {@code room} is 0 where the platform does not say; {@code redFlag} holds one chip or none. */
record GroupLine(
        String id,
        String name,
        String abilities,
        String condition,
        int members,
        int room,
        int open,
        String waited,
        List<Chip> redFlag,
        boolean selected) {

    private static final int NEARLY = 95;

    public int percent() {
        return room == 0 ? 0 : Math.min(100, members * 100 / room);
    }

    public boolean isNearlyFull() {
        return room > 0 && percent() >= NEARLY;
    }
}

package org.nuanqun.console.inbox;

import java.util.List;
import org.nuanqun.console.page.Avatar;
import org.nuanqun.console.page.Chip;

/**
 * A row of the list. {@code bar} is red, bot or none; {@code lastIcon} says who spoke last (bot, reply for a colleague,
 * empty for the patient).
 */
public record Row(
        String id,
        Avatar avatar,
        String name,
        String place,
        String last,
        String lastIcon,
        String lastBy,
        boolean isDraft,
        String ago,
        String bar,
        List<Chip> chips,
        boolean selected,
        String alarm) {}

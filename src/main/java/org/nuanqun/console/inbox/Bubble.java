package org.nuanqun.console.inbox;

import java.util.List;
import org.nuanqun.console.page.Avatar;

/**
 * One thing somebody said. {@code who}: patient, bot, staff or note; {@code state}: empty, sending, tap, failed, dropped
 * or unknown; {@code attachment} names an icon, empty for words; {@code rests}: for so many milliseconds the
 * reader may still take it back; {@code isMasked}: numbers in it are hidden.
 */
public record Bubble(
        String id,
        String who,
        Avatar avatar,
        String name,
        String role,
        String time,
        List<Span> spans,
        String attachment,
        Shown sent,
        String source,
        String state,
        String stateText,
        String finding,
        boolean isOfThisPerson,
        long rests,
        boolean isMasked) {

    public boolean isRight() {
        return !who.equals("patient");
    }

    public boolean isFlagged() {
        return !finding.isEmpty();
    }
}

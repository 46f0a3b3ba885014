package org.nuanqun.console.inbox;

import java.util.List;
import org.nuanqun.console.page.Chip;

/**
 * A conversation as the page shows it: the thread, who owns it, and the pane beside it. {@code at} names the line the thread
 * is read around; empty where it shows the newest.
 */
public record OpenConversation(
        String id,
        String at,
        String person,
        String place,
        int members,
        boolean inGroup,
        String abilities,
        Chip owner,
        List<Item> items,
        Banner banner,
        String handBackForbidden,
        String handBackLater,
        String ticket,
        String resolvedTicket,
        String outcome,
        Details details,
        Aids aids,
        Reaching reach,
        PictureRules pictures,
        boolean mayAct) {

    public boolean mayReply() {
        return mayAct && banner.isMine();
    }

    public boolean mayHandBack() {
        return handBackForbidden.isEmpty();
    }

    public boolean hasTicket() {
        return !ticket.isEmpty();
    }
}

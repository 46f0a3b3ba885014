package org.nuanqun.platform.group;

import java.time.LocalDate;
import java.util.List;

/** What platforms count of groups by themselves. Implementations are CDI beans of an adapter. */
public interface GroupCounts {

    /** The last day that was counted, by account and owner; platforms count the day before at the earliest. */
    List<OwnersDay> latest();

    /**
     * The groups of one colleague on one day. {@code spokenIn}: groups in which something was said; {@code whoSpoke}: members
     * who said something; {@code messages}: how many messages, of nobody's words.
     */
    record OwnersDay(
            String account,
            LocalDate day,
            String owner,
            int groups,
            int spokenIn,
            int members,
            int newMembers,
            int whoSpoke,
            int messages) {}
}

package org.nuanqun.console.page;

import java.util.List;

/** The frame around a page of somebody who is signed in. {@code here} names the nav row that is current. */
public record Shell(
        Frame frame, Me me, String here, Counts counts, List<ConditionCount> conditions, String query, long stuck) {

    /** The operator at the foot of the nav. */
    public record Me(
            String name,
            String title,
            Avatar avatar,
            boolean isAdmin,
            boolean mayAct,
            boolean mayRead,
            boolean mayAudit,
            boolean maySeeRevisions,
            List<Rest> rests) {}

    /** A choice of how long a reply rests. */
    public record Rest(int seconds, String text, boolean isChosen) {}

    /** The figures in the nav. */
    public record Counts(long needsMe, long mine, long unassigned, long mentions, long bot, long all) {}

    /** A condition with what is open in its groups; {@code dot}: red, amber or none. */
    public record ConditionCount(String code, String name, long open, String dot) {}
}

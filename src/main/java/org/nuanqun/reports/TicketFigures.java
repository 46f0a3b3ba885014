package org.nuanqun.reports;

/**
 * What became of the tickets opened in the period, those apart in which a colleague stepped in unasked.
 *
 * @param tickets how many
 * @param firstReply from opening to the first word of a colleague
 * @param judged those whose deadline has passed or which were taken: whether it was met is known
 * @param met of them, those taken by the deadline
 * @param redFlags how many were dangers
 * @param redFlagTaken from the moment somebody was wanted for the danger to the first who took it
 * @param redFlagsJudged as judged, of the dangers
 * @param redFlagsMet as met, of the dangers
 */
public record TicketFigures(
        long tickets,
        Spread firstReply,
        long judged,
        long met,
        long redFlags,
        Spread redFlagTaken,
        long redFlagsJudged,
        long redFlagsMet) {}

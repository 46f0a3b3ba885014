package org.nuanqun.reports;

/**
 * What came of a code. Everybody counts once for each code, on the day she first came by it.
 *
 * @param came how many people
 * @param stayed those of them who are still there: in the group, or not deleted by or from a colleague since
 * @param spoke those of them from whom a message was heard since; says nothing where the platform lets nobody hear
 */
public record ArrivalFigures(long came, long stayed, long spoke) {

    public static final ArrivalFigures NONE = new ArrivalFigures(0, 0, 0);
}

package org.nuanqun.console.work;

import java.util.List;

/** The figures over the table. */
record GroupFigures(int groups, int people, int open, long redFlags, long nearlyFull) {

    static GroupFigures of(List<GroupLine> lines) {
        return new GroupFigures(
                lines.size(),
                lines.stream().mapToInt(GroupLine::members).sum(),
                lines.stream().mapToInt(GroupLine::open).sum(),
                lines.stream().filter(line -> !line.redFlag().isEmpty()).count(),
                lines.stream().filter(GroupLine::isNearlyFull).count());
    }
}

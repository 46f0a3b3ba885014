package org.nuanqun.console.report;

import java.util.List;

/**
 * A drawing and what it says in words and as a table. Places are in the units of a view of {@value Plane#WIDTH} by
 * {@value Plane#HEIGHT}; {@code tone} is a class of the style sheet.
 */
public record Chart(
        String title,
        String summary,
        List<Tick> ys,
        List<Tick> xs,
        List<Bar> bars,
        List<Line> lines,
        List<Dot> dots,
        List<Limit> limits,
        List<Key> keys,
        Table table) {

    /** Bars on a plane, and nothing else on it. */
    public static Chart ofBars(String title, String summary, Plane plane, List<Bar> bars, List<Key> keys, Table table) {
        return new Chart(title, summary, plane.ys(), plane.xs(), bars, List.of(), List.of(), List.of(), keys, table);
    }

    public record Tick(String at, String text) {}

    public record Bar(String x, String y, String width, String height, String tone, String name) {}

    public record Line(String points, String tone) {}

    /** {@code path}: a circle or a triangle, drawn around the place. */
    public record Dot(String path, String tone, String name) {}

    public record Limit(String y, String text) {}

    public record Key(String tone, String text) {}
}

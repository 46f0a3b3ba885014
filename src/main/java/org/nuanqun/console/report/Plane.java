package org.nuanqun.console.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nuanqun.console.page.Moments;

/** From days and values to places on a drawing: days from left to right, values from zero upward. */
public record Plane(List<LocalDate> days, double top, Moments moments) {

    static final int WIDTH = 640;
    static final int HEIGHT = 230;
    private static final int LEFT = 44;
    private static final int RIGHT = 12;
    private static final int ABOVE = 14;
    private static final int BELOW = 26;
    private static final int STEPS = 4;
    private static final int MOST_DAYS_NAMED = 8;
    private static final double THICKEST_BAR = 28;

    /** @param highest the greatest value to be shown; the axis ends at a round number above it */
    public static Plane of(List<LocalDate> days, double highest, Moments moments) {
        return new Plane(days, round(highest), moments);
    }

    private static double round(double highest) {
        double wanted = Math.max(STEPS, highest) / STEPS;
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        double step = wanted / power <= 1 ? 1 : wanted / power <= 2 ? 2 : wanted / power <= 5 ? 5 : 10;
        return step * power * STEPS;
    }

    public List<Chart.Tick> ys() {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> top * step / STEPS)
                .map(value -> new Chart.Tick(y(value), plain(value)))
                .toList();
    }

    public List<Chart.Tick> xs() {
        int every = (days.size() + MOST_DAYS_NAMED - 1) / MOST_DAYS_NAMED;
        List<Chart.Tick> ticks = new ArrayList<>();
        for (int i = 0; i < days.size(); i += every) {
            ticks.add(new Chart.Tick(written(middle(i)), moments.day(days.get(i))));
        }
        return ticks;
    }

    /** One bar of a day upon what stands below it. */
    public Chart.Bar bar(int day, double below, double value, String tone, String name) {
        double width = Math.min(THICKEST_BAR, slot() * 0.7);
        double high = place(below + value);
        return new Chart.Bar(
                written(middle(day) - width / 2),
                written(high),
                written(width),
                written(place(below) - high),
                tone,
                name);
    }

    /** Lines through the values of neighbouring days; a day without one (negative) interrupts. */
    public List<Chart.Line> lines(List<Double> values, String tone) {
        List<Chart.Line> lines = new ArrayList<>();
        List<String> points = new ArrayList<>();
        for (int day = 0; day <= values.size(); day++) {
            if (day < values.size() && values.get(day) >= 0) {
                points.add(written(middle(day)) + "," + y(values.get(day)));
            } else if (!points.isEmpty()) {
                lines.add(new Chart.Line(points.stream().collect(Collectors.joining(" ")), tone));
                points.clear();
            }
        }
        return lines;
    }

    Chart.Dot dot(double day, double value, String tone, String name) {
        double x = LEFT + slot() * day;
        double y = place(Math.min(value, top));
        String path = tone.equals("late")
                ? "M%s %sl5 9h-10z".formatted(written(x), written(y - 6))
                : "M%s %sa4 4 0 1 0 8 0a4 4 0 1 0 -8 0z".formatted(written(x - 4), written(y));
        return new Chart.Dot(path, tone, name);
    }

    Chart.Dot dotOnDay(int day, double value, String tone, String name) {
        return dot(day + 0.5, value, tone, name);
    }

    String y(double value) {
        return written(place(value));
    }

    private double place(double value) {
        return ABOVE + (HEIGHT - ABOVE - BELOW) * (1 - value / top);
    }

    private double middle(int day) {
        return LEFT + slot() * (day + 0.5);
    }

    private double slot() {
        return (double) (WIDTH - LEFT - RIGHT) / days.size();
    }

    private static String written(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}

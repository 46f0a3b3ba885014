package org.nuanqun.console.report;

/** What a table shows, and the bare value of it for a spreadsheet. {@code way}: where it leads, empty where nowhere. */
public record Cell(String shown, String raw, String way, boolean isFigure) {

    public static Cell text(String text) {
        return new Cell(text, text, "", false);
    }

    public static Cell link(String text, String way) {
        return new Cell(text, text, way, false);
    }

    public static Cell count(long n) {
        return new Cell(Long.toString(n), Long.toString(n), "", true);
    }

    public static Cell figure(String shown, String raw) {
        return new Cell(shown, raw, "", true);
    }
}

package org.nuanqun.console.report;

/** What a table shows, and the bare value of it for a spreadsheet. {@code way}: where it leads, empty where nowhere. */
record Cell(String shown, String raw, String way, boolean isFigure) {

    static Cell text(String text) {
        return new Cell(text, text, "", false);
    }

    static Cell link(String text, String way) {
        return new Cell(text, text, way, false);
    }

    static Cell count(long n) {
        return new Cell(Long.toString(n), Long.toString(n), "", true);
    }

    static Cell figure(String shown, String raw) {
        return new Cell(shown, raw, "", true);
    }
}

package org.nuanqun.console.report;

import java.util.List;
import java.util.stream.Collectors;

/** A table as a file that spreadsheets open rightly and cannot be made to run by. */
public final class Csv {

    /** Without it Excel takes UTF-8 for the system's own letters. */
    private static final String MARK = "\uFEFF";

    private static final String BEGIN_OF_FORMULAS = "=+-@\t\r\n＝＋－＠";

    public static String of(Table table) {
        String head = line(table.heads().stream().map(Table.Head::text).toList());
        return table.rows().stream()
                .map(row -> line(row.stream().map(Cell::raw).toList()))
                .collect(Collectors.joining("", MARK + head, ""));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** What a spreadsheet would take for a formula is led by an apostrophe; a plain number is none. */
    private static String cell(String text) {
        boolean isFormula =
                !text.isEmpty() && BEGIN_OF_FORMULAS.indexOf(text.charAt(0)) >= 0 && !text.matches("-?\\d+(\\.\\d+)?");
        String safe = isFormula ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private Csv() {}
}

package org.nuanqun.console.report;

import java.util.List;

/** A table of figures. {@code id}: its name in addresses and files. */
public record Table(String id, String title, List<Head> heads, List<List<Cell>> rows) {

    public record Head(String text, boolean isFigure) {}
}

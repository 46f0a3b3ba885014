package org.nuanqun.backup;

import java.util.List;
import java.util.Map;

/**
 * What an archive says of itself; the last thing written into it.
 *
 * @param format grows when an older program could not read the archive any more
 * @param takenAt the service's time of the snapshot, ISO 8601
 * @param migrations the scripts that made the schema, in the order in which they ran
 * @param parts the tables, each after those it refers to
 * @param sequences the last number each one gave, and whether it has been given
 */
record Manifest(
        int format,
        String takenAt,
        String server,
        List<String> migrations,
        List<Part> parts,
        Map<String, Counter> sequences) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    /** One table: its rows in PostgreSQL's COPY text format, UTF-8, a line for each. */
    record Part(String table, List<String> columns, long rows, String sha256) {

        String entry() {
            return "tables/" + table + ".copy";
        }
    }

    record Counter(long last, boolean given) {}

    long rows() {
        return parts.stream().mapToLong(Part::rows).sum();
    }
}

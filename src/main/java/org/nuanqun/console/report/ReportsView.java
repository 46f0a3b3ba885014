package org.nuanqun.console.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Shell;

/** {@code query}: what was asked, as it stands behind the question mark of an address. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReportsView(
        Shell shell,
        String first,
        String last,
        String query,
        boolean isRefused,
        boolean isEmpty,
        List<Place> groups,
        List<Place> conditions,
        List<Tile> tiles,
        List<Chart> charts,
        List<Table> tables,
        List<Waiting> waiting)
        implements TemplateInstance {

    /** A choice of what to look at. */
    record Place(String value, String name, boolean isChosen) {}

    /** Somebody who waits for a person now. */
    record Waiting(String way, String name, String since) {}
}

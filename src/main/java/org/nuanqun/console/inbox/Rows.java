package org.nuanqun.console.inbox;

import java.util.List;
import org.nuanqun.console.page.Shell;

/** The list: what needs me, then the rest, each with its count. */
public record Rows(
        String folder,
        String title,
        String condition,
        List<Row> needsMe,
        List<Row> rest,
        Shell.Counts counts,
        boolean sandbox) {

    public boolean isEmpty() {
        return needsMe.isEmpty() && rest.isEmpty();
    }

    /** Shown beside the title. */
    public int count() {
        return folder.equals("needs-me") ? needsMe.size() : needsMe.size() + rest.size();
    }
}

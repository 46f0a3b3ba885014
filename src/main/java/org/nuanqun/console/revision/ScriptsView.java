package org.nuanqun.console.revision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Chip;
import org.nuanqun.console.page.Shell;

@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ScriptsView(Shell shell, boolean mayWrite, List<Open> revisions, List<Version> versions)
        implements TemplateInstance {

    /** A revision that is not over. */
    record Open(String id, String title, Chip state, String names, String when) {}

    /** A line of the changelog; the newest is in force. */
    record Version(
            String id, String version, String when, String title, String revision, String approved, String published) {}
}

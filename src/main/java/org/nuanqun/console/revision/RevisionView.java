package org.nuanqun.console.revision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Chip;
import org.nuanqun.console.page.Shell;

@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RevisionView(
        Shell shell, String fault, Head head, List<FileLine> changes, List<String> paths, Lint lint, DialoguesView held)
        implements TemplateInstance {

    /** {@code names} wrote it; {@code remark} and {@code approved} may be empty. */
    record Head(
            String id, String title, String hash, Chip state, String names, String approved, String remark, May may) {}

    /** What the reader may do with it now. */
    record May(boolean write, boolean ask, boolean approve, boolean giveBack, boolean publish, boolean waits) {}

    /** {@code left}: how many more there are than shown. */
    record Lint(String told, int left, List<Mistake> mistakes) {}

    /** {@code way}: where it is mended; empty where it cannot be mended here. */
    record Mistake(String way, String file, int line, String what, String mend) {}
}

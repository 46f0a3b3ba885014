package org.nuanqun.console.accounts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Chip;
import org.nuanqun.console.page.Shell;

/** One account, in the four steps in which it is connected. {@code checked}: what asking the platform brought, or "". */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AccountView(Shell shell, File file, String checked, List<Line> checks, Callback callback)
        implements TemplateInstance {

    /** {@code text} and {@code fields} are for a file that is not there yet. */
    record File(
            String id, String platform, String name, String folder, boolean isThere, String text, List<Field> fields) {}

    /** A setting that is no secret. */
    record Field(String key, String where, String value) {}

    record Line(Chip chip, String what, String words, String mend) {}

    /** {@code url} is "" for a platform that never calls. */
    record Callback(String url, boolean isPublic, String where, Arrival arrival) {}

    /** {@code isOver}: an event came, so that nobody needs to look again. */
    record Arrival(String id, Chip chip, String words, boolean isOver) {}
}

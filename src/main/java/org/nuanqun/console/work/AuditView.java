package org.nuanqun.console.work;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Shell;

/** {@code colleagues}: whose acts can be asked for. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AuditView(Shell shell, List<Colleague> colleagues, List<Line> lines, int most) implements TemplateInstance {

    record Colleague(String id, String name, boolean isChosen) {}

    /** {@code trail}: the whole stream this belongs to, empty for the console's own. */
    record Line(String trail, TrailLine act, String subject) {}
}

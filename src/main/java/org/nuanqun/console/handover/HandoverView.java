package org.nuanqun.console.handover;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Chip;
import org.nuanqun.console.page.Shell;

/** One handover with what became of each. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HandoverView(Shell shell, HandoversView.Line line, List<One> items) implements TemplateInstance {

    record One(String kind, String name, Chip standing, String why) {}
}

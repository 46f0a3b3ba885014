package org.nuanqun.console.work;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Shell;

/** {@code side} holds the chosen group or nothing. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record GroupsView(
        Shell shell, GroupFigures figures, List<GroupLine> lines, List<GroupSide> side, List<CountLine> counted)
        implements TemplateInstance {}

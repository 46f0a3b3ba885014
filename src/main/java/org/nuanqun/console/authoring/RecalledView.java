package org.nuanqun.console.authoring;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Shell;

@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RecalledView(Shell shell, String fault, List<RecalledLine> lines) implements TemplateInstance {}

package org.nuanqun.console.authoring;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Shell;

/** {@code tried} holds one sentence, or none before the first. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TryView(Shell shell, String text, List<GroupChoice> groups, List<Tried> tried) implements TemplateInstance {}

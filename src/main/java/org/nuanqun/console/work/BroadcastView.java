package org.nuanqun.console.work;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Shell;

@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BroadcastView(Shell shell, BroadcastLine line, List<RecipientLine> recipients) implements TemplateInstance {}

package org.nuanqun.console.revision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.nuanqun.console.page.Shell;

@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FileView(
        Shell shell,
        String fault,
        RevisionView.Head head,
        String path,
        String text,
        boolean isChanged,
        RevisionView.Lint lint)
        implements TemplateInstance {}

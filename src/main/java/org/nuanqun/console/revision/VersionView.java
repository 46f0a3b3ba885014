package org.nuanqun.console.revision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Shell;

@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record VersionView(Shell shell, String fault, ScriptsView.Version version, boolean mayBringBack, List<FileLine> changes)
        implements TemplateInstance {}

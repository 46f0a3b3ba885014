package org.nuanqun.console.lecture;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Shell;

@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LecturesView(Shell shell, LectureDraft draft, List<String> faults, List<LectureLine> lines)
        implements TemplateInstance {}

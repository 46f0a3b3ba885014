package org.nuanqun.console.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.nuanqun.console.page.Shell;
import org.nuanqun.console.report.Chart;
import org.nuanqun.console.report.Table;

/** {@code took}: from when until when it went out. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReviewView(Shell shell, String id, String text, String took, Chart chart, Table figures, Table reasons)
        implements TemplateInstance {}

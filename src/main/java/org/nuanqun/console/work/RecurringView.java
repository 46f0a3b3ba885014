package org.nuanqun.console.work;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Shell;

/** {@code reach}: whom it would reach now; {@code next}: its coming times. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RecurringView(
        Shell shell, RecurringLine line, String kind, String reach, List<String> next, List<OccurrenceLine> times)
        implements TemplateInstance {}

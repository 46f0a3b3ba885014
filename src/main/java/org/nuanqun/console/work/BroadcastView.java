package org.nuanqun.console.work;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Shell;

/** {@code pace}: rate and time left, empty where nothing moves; {@code again}: how many may be tried once more. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BroadcastView(
        Shell shell, BroadcastLine line, String kind, String pace, int again, List<RecipientLine> recipients)
        implements TemplateInstance {}

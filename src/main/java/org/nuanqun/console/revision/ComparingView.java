package org.nuanqun.console.revision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** How far a comparison is; while it runs, it fetches itself again, and the page once it is over. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ComparingView(CompareView.HowFar howFar) implements TemplateInstance {}

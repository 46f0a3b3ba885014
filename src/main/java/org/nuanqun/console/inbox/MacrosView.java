package org.nuanqun.console.inbox;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The prepared words to choose from, for the dialog of an open conversation. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MacrosView(Macros macros) implements TemplateInstance {}

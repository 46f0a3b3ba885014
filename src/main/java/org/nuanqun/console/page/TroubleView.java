package org.nuanqun.console.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A page that says what went wrong and what to do now; never how it looks inside. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record TroubleView(Frame frame, String title, String why) implements TemplateInstance {}

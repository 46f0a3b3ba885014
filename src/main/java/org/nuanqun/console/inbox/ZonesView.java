package org.nuanqun.console.inbox;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.nuanqun.console.page.Frame;

/** Thread and details of one conversation. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ZonesView(Frame frame, OpenConversation open) implements TemplateInstance {}

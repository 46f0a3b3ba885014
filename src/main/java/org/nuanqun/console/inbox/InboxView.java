package org.nuanqun.console.inbox;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Shell;

/**
 * The four zones. {@code open} holds one conversation or none; {@code found} what was searched for, in place of the list, or
 * nothing; {@code zone} is the one a narrow screen shows.
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InboxView(Shell shell, Rows rows, List<Found> found, List<OpenConversation> open, String zone)
        implements TemplateInstance {}

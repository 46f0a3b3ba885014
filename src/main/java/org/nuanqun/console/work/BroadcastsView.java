package org.nuanqun.console.work;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Shell;

/** {@code told}: what was just done; {@code own}: as whom the bot knows the reader, empty where it does not. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BroadcastsView(
        Shell shell,
        BroadcastForm.Choices choices,
        BroadcastDraft draft,
        List<ReachLine> reach,
        List<String> faults,
        List<String> told,
        String own,
        List<RecurringLine> recurring,
        List<BroadcastLine> lines)
        implements TemplateInstance {}

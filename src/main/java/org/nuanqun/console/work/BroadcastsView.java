package org.nuanqun.console.work;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Shell;

@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BroadcastsView(
        Shell shell,
        List<SegmentLine> segments,
        List<BroadcastChoice> groups,
        List<BroadcastChoice> conditions,
        List<BroadcastChoice> stages,
        List<BroadcastChoice> without,
        List<BroadcastChoice> kinds,
        BroadcastDraft draft,
        List<ReachLine> reach,
        List<String> faults,
        List<BroadcastLine> lines)
        implements TemplateInstance {}

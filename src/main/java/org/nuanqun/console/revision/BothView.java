package org.nuanqun.console.revision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.authoring.GroupChoice;
import org.nuanqun.console.authoring.Tried;
import org.nuanqun.console.page.Shell;

/** {@code inForce} and {@code revised} hold one each, or none before the first sentence. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BothView(
        Shell shell,
        String fault,
        RevisionView.Head head,
        String text,
        List<GroupChoice> groups,
        List<Tried> inForce,
        List<Tried> revised)
        implements TemplateInstance {}

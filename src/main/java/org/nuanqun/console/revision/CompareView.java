package org.nuanqun.console.revision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Shell;

@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CompareView(Shell shell, RevisionView.Head head, int most, HowFar howFar, int shown, List<Pair> pairs)
        implements TemplateInstance {

    /** {@code told} is empty before the first comparison. */
    record HowFar(String revision, String told, boolean isRunning, int done, int total) {}

    /** A message, masked, and how it is read before and after; each reading is a few short sentences. */
    record Pair(String when, String text, List<String> was, List<String> becomes) {}
}

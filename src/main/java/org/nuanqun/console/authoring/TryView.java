package org.nuanqun.console.authoring;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Shell;

/** {@code tried} holds one sentence, or none before the first. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TryView(Shell shell, String text, List<Group> groups, List<Tried> tried) implements TemplateInstance {

    /** A condition in whose group the sentence may be said. */
    record Group(String code, String name, boolean isChosen) {}
}

package org.nuanqun.console.channel;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Chip;
import org.nuanqun.console.page.Shell;

/** The texts platforms greet with, and the form of another. {@code draft} holds one where one can be placed, or nothing. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WelcomesView(Shell shell, List<Where> places, List<Draft> draft, List<Line> lines, String fault)
        implements TemplateInstance {

    /** Where a text can be placed: an account, and one group of it or any. */
    record Where(String account, String group, String name) {}

    /** {@code placeOfName}: what the platform replaces by the name of who joins. */
    record Draft(String id, String account, String group, String name, String text, String placeOfName) {}

    record Line(String id, String group, String account, String text, Chip standing, String changed) {}
}

package org.nuanqun.console.accounts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Shell;

/** All accounts, and the door to connecting another. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AccountsView(Shell shell, String folder, List<AccountLine> lines, List<Choice> platforms, String fault)
        implements TemplateInstance {

    record Choice(String code, String name) {}
}

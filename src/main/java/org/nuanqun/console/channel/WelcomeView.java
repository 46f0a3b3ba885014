package org.nuanqun.console.channel;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.nuanqun.console.page.Chip;
import org.nuanqun.console.page.Shell;

/** One text a platform greets with. {@code atPlatform}: what the platform says of it; {@code
 * refused}: of the last change; {@code isChanging}: nobody knows yet whether the platform took one. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WelcomeView(
        Shell shell,
        WelcomesView.Line line,
        Chip atPlatform,
        String text,
        String placeOfName,
        boolean isOver,
        boolean isChanging,
        String refused)
        implements TemplateInstance {}

package org.nuanqun.console.channel;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Shell;

/**
 * The form of a channel, new or to be changed. {@code fault}: why the last one was not made, or why nobody can be chosen; ""
 * otherwise.
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NewChannelView(
        Shell shell,
        boolean isNew,
        ChannelDraft draft,
        String kind,
        int mostGroups,
        List<Choice> targets,
        List<Choice> conditions,
        String fault)
        implements TemplateInstance {

    record Choice(String value, String name, boolean isTicked) {}
}

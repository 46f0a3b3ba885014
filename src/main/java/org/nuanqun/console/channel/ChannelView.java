package org.nuanqun.console.channel;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Shell;

/** One channel. {@code refused}: what the platform said when it was to be ended, or "". */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ChannelView(Shell shell, ChannelLine line, Details details, List<Day> days, int span, String refused)
        implements TemplateInstance {

    /** {@code ended}: when, or "". */
    record Details(
            String state,
            String link,
            boolean hasPicture,
            boolean overflows,
            String made,
            String ended,
            boolean isUnsure,
            boolean isChanging,
            boolean mayEdit) {}

    record Day(String day, ChannelLine.Counted counted) {}
}

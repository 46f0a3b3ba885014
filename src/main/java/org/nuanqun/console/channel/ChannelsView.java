package org.nuanqun.console.channel;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Shell;

/** All channels, and where another can be made. {@code cannot}: the accounts where none can, or "". */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ChannelsView(Shell shell, List<Place> places, String cannot, List<ChannelLine> lines)
        implements TemplateInstance {

    /** An account where channels can be made. */
    record Place(String account, boolean addsColleagues, boolean joinsGroups) {}
}

package org.nuanqun.console.person;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Chip;
import org.nuanqun.console.page.Shell;

@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PersonView(
        Shell shell,
        Sheet person,
        List<Minor> minor,
        List<Sheet.Place> came,
        List<Chip> tags,
        List<Happening> story,
        boolean isMore)
        implements TemplateInstance {}

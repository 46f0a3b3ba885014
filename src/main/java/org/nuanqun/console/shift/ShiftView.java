package org.nuanqun.console.shift;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Chip;
import org.nuanqun.console.page.Shell;

/** {@code mine}: what I would give up; {@code shifts}: what was given up lately; {@code said}: what the last press did. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ShiftView(Shell shell, List<Mine> mine, List<Given> shifts, String said) implements TemplateInstance {

    /** What somebody needs who has never seen the conversation. */
    record Summary(
            String id, String name, String place, List<Chip> chips, String finding, String asked, String askedWhen) {}

    /** {@code next}: who would be called for it. */
    record Mine(Summary thread, String since, String next) {}

    /** {@code waiting}: how much of it nobody has yet. */
    record Given(String id, String by, String when, String remark, List<Told> threads, long waiting) {}

    /** {@code remark}: what she wrote about it; {@code state}: who has it now. */
    record Told(Summary thread, String remark, Chip state) {}
}

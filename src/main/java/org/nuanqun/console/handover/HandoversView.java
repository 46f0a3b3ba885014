package org.nuanqun.console.handover;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Shell;

/** Where something can be handed over, what would be, and what was. {@code shown} holds the list asked for, or nothing. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HandoversView(Shell shell, List<Place> places, List<Shown> shown, List<Line> lines, String fault)
        implements TemplateInstance {

    /** An account with the colleagues it tells of. */
    record Place(String account, List<Colleague> colleagues) {}

    record Colleague(String key, String name) {}

    /** {@code seen}: what tells this list from any other. */
    record Shown(
            String id,
            String account,
            Colleague giver,
            Colleague taker,
            boolean hasLeft,
            List<String> customers,
            List<String> groups,
            String seen) {

        public boolean isEmpty() {
            return customers.isEmpty() && groups.isEmpty();
        }
    }

    record Line(String id, String what, String made, String tally) {}
}

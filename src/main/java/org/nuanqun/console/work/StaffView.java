package org.nuanqun.console.work;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Avatar;
import org.nuanqun.console.page.Shell;

/** Colleagues, and the calling order of each department. {@code twoStep}: whose second factor
 * somebody else may switch off; {@code proofs}: how one knows that it is she who lost her phone. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StaffView(
        Shell shell,
        List<Colleague> colleagues,
        List<Colleague> twoStep,
        List<Duty> duties,
        List<Named> departments,
        List<Named> proofs,
        String fault,
        List<FreshLink> fresh)
        implements TemplateInstance {

    record Colleague(
            String id,
            Avatar avatar,
            String name,
            String title,
            String login,
            String role,
            String departments,
            boolean enabled,
            boolean hasSecondFactor,
            boolean isMe) {

        boolean mayLoseSecondFactor() {
            return hasSecondFactor && !isMe;
        }
    }

    /** A department's turns, and who would be called now. */
    record Duty(String code, String name, String now, List<Turn> turns, List<Named> choices) {}

    /** A place in the order; all empty where nobody stands there. */
    record Turn(int number, String operator, String from, String until) {}

    record Named(String code, String name) {}
}

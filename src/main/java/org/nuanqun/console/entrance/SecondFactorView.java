package org.nuanqun.console.entrance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Shell;
import org.nuanqun.staff.SecondFactorState;

/**
 * One's own second factor.
 *
 * @param key what waits to be confirmed, in groups of four, as one reads it out; empty where nothing does
 * @param uri the same for an app
 * @param isOwed it must be switched on before anything else
 * @param fresh recovery codes that were just made, never shown again
 * @param fault what was wrong with the last form, or empty
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SecondFactorView(
        Shell shell,
        String login,
        SecondFactorState state,
        String key,
        String uri,
        boolean isOwed,
        List<String> fresh,
        String fault)
        implements TemplateInstance {

    static SecondFactorView of(
            Shell shell, String login, SecondFactorState state, boolean isOwed, List<String> fresh, String fault) {
        String key = state.enrolment()
                .map(one -> String.join(" ", one.key().split("(?<=\\G.{4})")))
                .orElse("");
        String uri = state.enrolment().map(SecondFactorState.Enrolment::uri).orElse("");
        return new SecondFactorView(shell, login, state, key, uri, isOwed, fresh, fault);
    }
}

package org.nuanqun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import java.util.List;

/** axe-core on a page as it stands. */
public final class Accessible {

    private Accessible() {}

    /** All rules axe has; what is in order is not reported, and no page of ours has frames to gather from. */
    public static void isAccessible(Page page, String what) {
        AxeRunOptions violationsOnly = new AxeRunOptions();
        violationsOnly.setResultTypes(List.of("violations"));
        AxeResults results =
                new AxeBuilder(page).options(violationsOnly).setLegacyMode(true).analyze();
        assertThat(results.getViolations())
                .extracting(
                        rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .as("axe on " + what)
                .isEmpty();
    }
}

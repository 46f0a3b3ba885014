package org.nuanqun.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.nuanqun.staff.Operator;

/** A browser window of one operator, signed in. */
final class ConsoleWindow implements AutoCloseable {

    private final BrowserContext context;
    private final URI address;
    final Page page;

    private ConsoleWindow(BrowserContext context, URI address) {
        this.context = context;
        this.address = address;
        this.page = context.newPage();
        page.setDefaultTimeout(10_000);
    }

    static ConsoleWindow of(Operator operator, Browsers browsers, URI address) {
        return signedIn(operator, browsers, address, wide());
    }

    static ConsoleWindow withoutScripts(Operator operator, Browsers browsers, URI address) {
        return signedIn(operator, browsers, address, wide().setJavaScriptEnabled(false));
    }

    private static Browser.NewContextOptions wide() {
        return new Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setDeviceScaleFactor(1)
                .setLocale("zh-CN");
    }

    private static ConsoleWindow signedIn(
            Operator operator, Browsers browsers, URI address, Browser.NewContextOptions options) {
        ConsoleWindow window = new ConsoleWindow(browsers.browser().newContext(options), address);
        window.go("/console/sign-in");
        window.the("#login").fill(operator.login());
        window.the("#password").fill(SeededDesk.PASSWORD);
        window.the(".door-form .primary").click();
        assertThat(window.the("#list")).isVisible();
        return window;
    }

    void go(String path) {
        page.navigate("http://localhost:" + address.getPort() + path);
    }

    Locator the(String selector) {
        return page.locator(selector);
    }

    Locator composer() {
        return the("#composer textarea");
    }

    void press(String keys) {
        page.keyboard().press(keys);
    }

    void takeOver() {
        the("[data-take-over] button").click();
        assertThat(the(".banner.mine")).isVisible();
    }

    void isAccessible(String what) {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .extracting(
                        rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .as("axe on " + what)
                .isEmpty();
    }

    /** Only when asked: {@code -Dscreenshots=true}. */
    void shoot(String name) {
        if (Boolean.getBoolean("screenshots")) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures", name + ".png")));
        }
    }

    @Override
    public void close() {
        context.close();
    }
}

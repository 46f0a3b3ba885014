package org.nuanqun.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.nuanqun.browser.Accessible;
import org.nuanqun.browser.Browsers;
import org.nuanqun.staff.Operator;

/** A browser window of one operator, signed in. */
final class ConsoleWindow implements AutoCloseable {

    /** What a signed-in browser keeps, by login: an operator signs in once and opens as many windows as she likes. */
    private static final Map<String, String> SIGNED_IN = new HashMap<>();

    private final BrowserContext context;
    private final URI address;
    final Page page;

    private ConsoleWindow(BrowserContext context, URI address) {
        this.context = context;
        this.address = address;
        this.page = context.newPage();
        page.setDefaultTimeout(10_000);
    }

    static ConsoleWindow of(Operator operator, URI address) {
        return signedIn(operator, address, wide());
    }

    static ConsoleWindow withoutScripts(Operator operator, URI address) {
        return signedIn(operator, address, wide().setJavaScriptEnabled(false));
    }

    private static Browser.NewContextOptions wide() {
        return new Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setDeviceScaleFactor(1)
                .setLocale("zh-CN");
    }

    private static ConsoleWindow signedIn(Operator operator, URI address, Browser.NewContextOptions options) {
        String kept = SIGNED_IN.computeIfAbsent(operator.login(), login -> signIn(login, address));
        ConsoleWindow window = new ConsoleWindow(Browsers.shared().newContext(options.setStorageState(kept)), address);
        window.go("/console");
        assertThat(window.the("#list")).isVisible();
        return window;
    }

    private static String signIn(String login, URI address) {
        try (ConsoleWindow window = new ConsoleWindow(Browsers.shared().newContext(wide()), address)) {
            window.go("/console/sign-in");
            window.the("#login").fill(login);
            window.the("#password").fill(SeededDesk.PASSWORD);
            window.the(".door-form .primary").click();
            assertThat(window.the("#list")).isVisible();
            return window.context.storageState();
        }
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
        Accessible.isAccessible(page, what);
    }

    /** Only when asked: {@code -Dscreenshots=true}. */
    void shoot(String name) {
        if (Boolean.getBoolean("screenshots")) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures", name + ".png")));
        }
    }

    /** Looks at the page as it is, and in the dark on a phone. */
    void pictures(String what) {
        shoot(what);
        isAccessible(what);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(390, 844);
        isAccessible(what + " in the dark on a phone");
        shoot(what + "-phone-dark");
        page.setViewportSize(1440, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    @Override
    public void close() {
        context.close();
    }
}

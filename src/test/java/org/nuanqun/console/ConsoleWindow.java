package org.nuanqun.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.nuanqun.browser.Accessible;
import org.nuanqun.browser.Browsers;

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

    /** @param session as {@link SeededDesk#session} opens it */
    static ConsoleWindow of(String session, URI address) {
        return signedIn(session, address, wide());
    }

    /** The same for somebody who may not see the inbox. */
    static ConsoleWindow at(String path, String session, URI address) {
        ConsoleWindow window = withSession(session, address, wide());
        window.go(path);
        assertThat(window.the("#main")).isVisible();
        return window;
    }

    static ConsoleWindow withoutScripts(String session, URI address) {
        return signedIn(session, address, wide().setJavaScriptEnabled(false));
    }

    private static Browser.NewContextOptions wide() {
        return new Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setDeviceScaleFactor(1)
                .setLocale("zh-CN");
    }

    private static ConsoleWindow signedIn(String session, URI address, Browser.NewContextOptions options) {
        ConsoleWindow window = withSession(session, address, options);
        window.go("/console");
        assertThat(window.the("#list")).isVisible();
        return window;
    }

    private static ConsoleWindow withSession(String session, URI address, Browser.NewContextOptions options) {
        ConsoleWindow window = new ConsoleWindow(Browsers.shared().newContext(options), address);
        window.context.addCookies(List.of(new Cookie("__Host-nuanqun-session", session)
                .setUrl("https://localhost")
                .setSecure(true)));
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

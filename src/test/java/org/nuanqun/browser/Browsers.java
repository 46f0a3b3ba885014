package org.nuanqun.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real Chromium of this machine, one for all tests. Where there is none, what needs one is skipped and says so. */
public final class Browsers {

    /** The shell first: the same engine without a desktop browser's windows around it, a sixth less work for a page. */
    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** It ends with the machine it was started by; starting it takes seconds, a fresh window does not. */
    private static Optional<Browser> running = Optional.empty();

    private Browsers() {}

    public static synchronized Browser shared() {
        Browser browser = running.filter(Browser::isConnected).orElseGet(Browsers::start);
        running = Optional.of(browser);
        return browser;
    }

    private static Browser start() {
        Optional<Path> found = Stream.concat(Stream.ofNullable(System.getProperty("browser.path")), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(found.isPresent(), "no Chromium here: install one, or name it with -Dbrowser.path=PATH");
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(found.get())
                        .setArgs(FLAGS));
    }
}

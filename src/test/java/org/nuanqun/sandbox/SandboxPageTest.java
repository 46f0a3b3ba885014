package org.nuanqun.sandbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.browser.Accessible;
import org.nuanqun.browser.Browsers;

/** The page in a real Chromium. */
@QuarkusTest
class SandboxPageTest {

    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);

    @TestHTTPResource("/sandbox")
    URI address;

    private BrowserContext context;
    private final List<String> troubles = new ArrayList<>();

    @BeforeEach
    void a_fresh_visitor() {
        context = Browsers.shared().newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
        troubles.clear();
    }

    @AfterEach
    void the_visitor_leaves() {
        context.close();
    }

    @Test
    void a_new_patient_joins_writes_and_sees_what_happened_without_reloading() {
        Page page = open("");
        joinAs(page, "周小满");
        page.getByLabel("写消息").fill("早上好");
        page.getByLabel("写消息").press("Enter");

        assertThat(page.locator("#messages .mine .bubble").last()).hasText("早上好");
        assertThat(page.locator("#steps")).containsText("平台送来 1 条消息");
        assertThat(page.locator("#lost")).hasText("0");
        assertThat(troubles).isEmpty();
    }

    @Test
    void danger_is_answered_at_once_and_the_trace_says_why() {
        Page page = open("");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("胎动减少").setExact(true))
                .click();

        assertThat(page.locator("#steps .tone-red").first()).containsText("危急", SOON);
        assertThat(page.locator("#steps")).containsText("发出固定安全话术", SOON);
        assertThat(page.locator("#messages .from-bot .bubble").last()).containsText("120");
        photograph(page);
    }

    @Test
    void two_tabs_are_two_patients_and_hear_each_other_at_once() {
        Page one = open("");
        joinAs(one, "郑一");
        Page other = open("");
        joinAs(other, "钱二");
        one.getByLabel("写消息").fill("有人在吗");
        one.getByLabel("写消息").press("Enter");

        assertThat(other.locator("#messages .bubble", new Page.LocatorOptions().setHasText("有人在吗")))
                .isVisible();
    }

    @Test
    void what_a_patient_writes_stays_text() {
        Page page = open("");
        joinAs(page, "<img src=x onerror=alert(1)>");
        page.getByLabel("写消息").fill("<script>document.title='taken'</script><b>粗</b>");
        page.getByLabel("写消息").press("Enter");

        assertThat(page.locator("#messages .mine .bubble").last()).containsText("<script>");
        assertThat(page.locator("#messages img, #messages b, #people img").count())
                .isZero();
        assertThat(page.title()).isEqualTo("沙盒 · 暖群");
        assertThat(troubles).isEmpty();
    }

    @Test
    void on_a_phones_width_there_is_one_side_at_a_time() {
        context.close();
        context = Browsers.shared().newContext(new Browser.NewContextOptions().setViewportSize(390, 844));
        Page page = open("");

        assertThat(page.locator(".controls")).isHidden();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("控制").setExact(true))
                .click();
        assertThat(page.locator(".controls")).isVisible();
        assertThat(page.locator("#phone")).isHidden();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    @Test
    void it_speaks_english_when_asked() {
        Page page = open("?lang=en");
        assertThat(page.getByText("What happened behind")).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void nothing_stands_in_the_way_of_a_reader_or_a_keyboard() {
        Page page = open("");
        Accessible.isAccessible(page, "the sandbox");
    }

    private Page open(String query) {
        Page page = context.newPage();
        page.onPageError(error -> troubles.add(error));
        page.navigate(address + query);
        page.waitForSelector("html[data-ready=true]");
        return page;
    }

    private static void joinAs(Page page, String name) {
        page.getByText("以新患者扫码进群").click();
        page.getByLabel("称呼").fill(name);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("进群").setExact(true))
                .click();
        assertThat(page.locator("#people .chosen")).containsText(name.substring(0, Math.min(4, name.length())));
    }

    private static void photograph(Page page) {
        if (Boolean.getBoolean("screenshots")) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("docs/images/sandbox.png")));
        }
    }
}

package org.nuanqun.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.nuanqun.browser.Browsers;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.vocabulary.ConversationId;

/** Takes the pictures of the README when asked: {@code -Dscreenshots=true}, alone, on an empty database. */
@QuarkusTest
class ConsolePicturesTest {

    private static final Path PICTURES = Path.of("docs/images");
    private static final String LATE = "picture-late";
    private static final String AFTER = "picture-after";
    private static final String SUGAR = "picture-sugar";

    @TestHTTPResource("/")
    URI address;

    @Inject
    SeededDesk desk;

    @Inject
    Handoff handoff;

    @Inject
    Clock clock;

    @Test
    void a_red_flag_waiting_and_taken_over() {
        assumeTrue(Boolean.getBoolean("screenshots"), "pictures are taken only with -Dscreenshots=true");
        Operator li = desk.withPassword("李雯", "picture-liwen", Role.ADMIN);
        ConversationId lin = aMorningOnTheDesk();
        try (BrowserContext context = Browsers.shared()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1440, 900)
                        .setLocale("zh-CN"))) {
            Page page = context.newPage();
            signIn(page, li);
            page.locator("#row-" + lin + " a").click();
            assertThat(page.locator(".flagged mark").first()).isVisible();
            shoot(page, "inbox");
            takeOver(page, lin);
            shoot(page, "conversation");
        }
    }

    private void takeOver(Page page, ConversationId lin) {
        page.keyboard().press("t");
        say(page, "@林静 我是产科值班护士李雯。你们现在在哪里？请马上出发，直接到 1 号楼 1 层产科急诊，不用挂号。");
        assertThat(page.locator(".message.is-failed")).hasCount(1);
        page.locator("label", new Page.LocatorOptions().setHasText("内部备注")).click();
        say(page, "已电话告知产科急诊，胎心监护床位留好。家属在路上。");
        desk.allArrived(lin);
        assertThat(page.locator(".message.is-failed")).hasCount(0);
        desk.heard(LATE, "林静", "已经上车了，大概 20 分钟到", Duration.ofSeconds(5));
        assertThat(page.locator(".message.patient").last()).containsText("已经上车了");
        page.locator("#hand-back summary").click();
    }

    private static void say(Page page, String words) {
        page.locator("#composer textarea").fill(words);
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#composer textarea")).hasValue("");
    }

    private ConversationId aMorningOnTheDesk() {
        Operator zhao = desk.withPassword("赵敏", "picture-zhao", Role.OPERATOR);
        desk.group(LATE, "孕晚期 3 群", 186);
        desk.group(AFTER, "产后康复 2 群", 171);
        desk.group(SUGAR, "妊娠期糖尿病 2 群", 198);
        ConversationId tang = desk.heard(SUGAR, "唐小姐", "产检单上的空腹要求是什么意思？", Duration.ofMinutes(65));
        desk.botSaid(tang, "按产检单上写的时间空腹就好，以您的单子为准。", "已批准答案「空腹怎么算」", Duration.ofMinutes(64));
        ConversationId he = desk.heard(LATE, "何佳", "早上数可以吗？晚上下班太累老是忘", Duration.ofMinutes(52));
        desk.botSaid(he, "可以，每天固定一个时间数就好。", "已批准答案「数胎动的时间」", Duration.ofMinutes(51));
        desk.complaint(
                desk.heard(SUGAR, "江敏慧", "早餐后 8.9，问了一上午没人答", Duration.ofMinutes(38)), "没人答", Duration.ofMinutes(38));
        desk.complaint(
                desk.heard(AFTER, "罗佳宜", "等了一上午没人理，你们这样谁敢来生", Duration.ofMinutes(14)), "等候太久", Duration.ofMinutes(14));
        ConversationId zhou = desk.heard(AFTER, "周先生", "剖宫产第 5 天，头疼眼花，血压 162/108", Duration.ofMinutes(6));
        desk.redFlag(zhou, "产后高血压征象", Duration.ofMinutes(6));
        handoff.takeOver(zhou, zhao.id(), clock.instant());
        ConversationId lin = desk.heard(LATE, "林静", SeededDesk.FEWER_MOVEMENTS, Duration.ofSeconds(20));
        desk.expects("林静");
        desk.botSaid(lin, "胎动减少需要马上检查。请现在就到最近的产科急诊，或拨打 120，不要在这里等回复。值班同事已经知道了。", "固定安全话术", Duration.ofSeconds(19));
        desk.redFlag(lin, "胎动减少", Duration.ofSeconds(18));
        return lin;
    }

    private void signIn(Page page, Operator operator) {
        page.navigate("http://localhost:" + address.getPort() + "/console/sign-in");
        page.locator("#login").fill(operator.login());
        page.locator("#password").fill(SeededDesk.PASSWORD);
        page.locator(".door-form .primary").click();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}

package org.nuanqun.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.vocabulary.ConversationId;

/** What an operator lives through, in a real browser. */
@QuarkusTest
class ConsoleJourneyTest extends ConsoleJourney {

    private static final String GROUP = "journey-third-trimester";

    private Page page;

    @Override
    Operator operator() {
        desk.group(GROUP, "孕晚期 3 群", 186);
        return desk.operator("李雯", "journey-liwen", Role.ADMIN);
    }

    @BeforeEach
    void on_the_page() {
        page = window.page;
    }

    @Test
    void a_red_flag_appears_by_itself_is_taken_over_answered_and_closed() {
        ConversationId conversation = fewerMovements("林静");

        Locator row = page.locator("#row-" + conversation);
        assertThat(row)
                .isVisible(
                        new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions().setTimeout(2_000));
        assertThat(row).containsText("胎动减少");
        assertThat(row).hasClass(Pattern.compile("bar-red"));
        assertThat(page.locator("#announce")).containsText("林静");
        row.locator("a").click();
        assertThat(page.locator(".flagged mark").first()).hasText("从昨晚到现在胎动明显少了");
        assertThat(page.locator("input[name=kind][value=reply]")).isDisabled();

        page.keyboard().press("t");
        assertThat(page.locator(".banner.mine")).isVisible();
        assertThat(page.locator("#composer textarea")).isFocused();
        page.locator("#composer textarea").fill("我是产科值班护士李雯。你们现在在哪里？请马上出发，直接到 1 号楼 1 层产科急诊。");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".message.staff .bubble").last()).containsText("我是产科值班护士李雯");
        page.locator("label", new Page.LocatorOptions().setHasText("内部备注")).click();
        page.locator("#composer textarea").fill("已电话告知产科急诊，胎心监护床位留好。");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".message.note .bubble").last()).containsText("胎心监护床位留好");

        page.locator("#hand-back summary").click();
        assertThat(page.locator(".menu-why")).containsText("危急未关闭");
        assertThat(page.locator("#hand-back button").first()).isDisabled();
        page.keyboard().press("Escape");
        page.locator(".lines").click();
        page.keyboard().press("e");
        page.locator("#outcome").fill("10:44 到产科急诊，胎监中");
        page.locator("#resolve .primary").click();
        assertThat(page.locator(".closed")).containsText("10:44 到产科急诊");
        assertThat(page.locator(".banner.mine")).hasCount(0);
    }

    @Test
    void a_number_that_names_a_person_is_asked_about_before_a_group_reads_it() {
        ConversationId conversation = desk.heard(GROUP, "许多多", "怎么联系你们", Duration.ofMinutes(3));
        window.go("/console/c/" + conversation);
        page.locator("[data-take-over] button").click();
        assertThat(page.locator(".banner.mine")).isVisible();

        page.locator("#composer textarea").fill("打我手机 13800001234");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#sure")).isVisible();
        page.locator("#sure [data-closes]").click();
        assertThat(page.locator("#composer textarea")).hasValue("打我手机 13800001234");
        assertThat(page.locator(".message.staff").filter(new Locator.FilterOptions().setHasText("13800001234")))
                .hasCount(0);

        page.keyboard().press("Control+Enter");
        page.locator("#sure [data-sure]").click();
        assertThat(page.locator(".message.staff .bubble").last()).containsText("13800001234");
    }

    @Test
    void a_conversation_without_a_red_flag_is_taken_and_handed_back() {
        ConversationId conversation = desk.heard(GROUP, "罗佳宜", "等了一上午没人理，你们这样谁敢来生", Duration.ofMinutes(14));
        desk.complaint(conversation, "等候太久", Duration.ofMinutes(14));
        window.go("/console/c/" + conversation);

        page.locator("[data-take-over] button").click();
        assertThat(page.locator(".banner.mine")).isVisible();
        page.locator("#hand-back summary").click();
        page.locator("#hand-back form button").first().click();

        assertThat(page.locator(".banner.bot")).isVisible();
    }

    @Test
    void the_whole_list_is_walked_by_keyboard_and_letters_stay_letters_while_typing() {
        desk.heard(GROUP, "何佳", "早上数可以吗？晚上下班太累老是忘", Duration.ofMinutes(50));
        window.go("/console");

        page.keyboard().press("j");
        assertThat(page.locator("#rows .row a").first()).isFocused();
        page.keyboard().press("o");
        assertThat(page.locator(".thread[data-id]")).isVisible();
        page.keyboard().press("n");
        page.keyboard().type("jjj t ?");
        assertThat(page.locator("#composer textarea")).hasValue("jjj t ?");
        assertThat(page.locator("#cheat-sheet")).isHidden();
        page.keyboard().press("Escape");
        page.keyboard().press("?");
        assertThat(page.locator("#cheat-sheet")).isVisible();
    }

    @Test
    void every_page_is_accessible_light_dark_and_on_a_phone() {
        ConversationId conversation = fewerMovements("许可");
        desk.heard(GROUP, "许可", "打我电话 13912340077", Duration.ofSeconds(5));
        UUID broadcast = desk.broadcast(GROUP, "下周三有讲座。");
        List<String> pages = List.of(
                "/console",
                "/console/c/" + conversation,
                "/console/c/" + conversation + "/pushes",
                desk.pageOf("许可"),
                "/console/groups",
                "/console/courses",
                "/console/broadcasts",
                "/console/lectures",
                "/console/recalled",
                "/console/channels",
                "/console/channels/new?account=sandbox/demo&kind=JOIN_GROUP",
                "/console/welcomes",
                "/console/broadcasts/" + broadcast + "/review",
                "/console/staff/handover",
                "/console/stuck",
                "/console/shift",
                "/console/audit",
                "/console/reports?days=30",
                "/console/staff",
                "/console/second-factor",
                "/console/accounts");
        for (String path : pages) {
            window.go(path);
            window.isAccessible(path + " light");
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(390, 844);
        for (String path : pages) {
            window.go(path);
            window.isAccessible(path + " dark, phone");
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("%s at 390 px", path)
                    .isLessThanOrEqualTo(390);
        }
    }

    @Test
    void a_phone_shows_one_zone_at_a_time() {
        ConversationId conversation = fewerMovements("孟阿姨");
        page.setViewportSize(390, 844);
        window.go("/console");

        assertThat(page.locator("#list")).isVisible();
        assertThat(page.locator(".bottom-bar")).isVisible();
        page.locator("#row-" + conversation + " a").click();
        assertThat(page.locator("#list")).isHidden();
        assertThat(page.locator("[data-take-over] button")).isInViewport();
        page.locator(".thread > .bar .narrow-only").click();
        assertThat(page.locator("#list")).isVisible();
    }

    @Test
    void without_scripts_everything_can_be_read() {
        ConversationId conversation = fewerMovements("江敏慧");
        try (ConsoleWindow plain = ConsoleWindow.withoutScripts(desk.session(operator), address)) {
            plain.go("/console/c/" + conversation);

            assertThat(plain.the(".flagged .bubble")).containsText("胎动明显少了");
            assertThat(plain.the("#row-" + conversation)).isVisible();
        }
    }

    @Test
    void english_is_one_press_away() {
        page.locator(".me summary").click();
        page.locator(".me button[name=language]").click();

        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("#list h2").first()).containsText("Needs me");
    }

    private ConversationId fewerMovements(String name) {
        desk.heard(GROUP, "何佳", "早上数可以吗？晚上下班太累老是忘", Duration.ofMinutes(52));
        ConversationId conversation = desk.heard(GROUP, name, SeededDesk.FEWER_MOVEMENTS, Duration.ofSeconds(62));
        desk.expects(name);
        desk.botSaid(
                conversation, "胎动减少需要马上检查。请现在就到最近的产科急诊，或拨打 120，不要在这里等回复。值班同事已经知道了。", "固定安全话术", Duration.ofSeconds(61));
        desk.redFlag(conversation, "胎动减少", Duration.ofSeconds(60));
        return conversation;
    }
}

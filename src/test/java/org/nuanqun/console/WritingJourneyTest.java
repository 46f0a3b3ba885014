package org.nuanqun.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.vocabulary.ConversationId;

/** What helps an operator write, in a real browser. */
@QuarkusTest
class WritingJourneyTest extends ConsoleJourney {

    private static final String GROUP = "writing-after-birth";

    @Override
    Operator operator() {
        desk.group(GROUP, "产后康复 5 群", 88);
        return desk.operator("李雯", "writing-liwen", Role.ADMIN);
    }

    @Test
    void an_approved_answer_is_put_into_the_composer_by_one_key_and_never_sent_by_itself() {
        ConversationId conversation = desk.heard(GROUP, "沈宁", "奶少怎么办", Duration.ofMinutes(4));
        window.go("/console/c/" + conversation);
        assertThat(window.the("#suggestions")).containsText("来源：");
        assertThat(window.the("#suggestions")).containsText("有效到");
        assertThat(window.the("#suggestions")).containsText("本院医生还没有审核");
        window.press("Alt+1");
        assertThat(window.composer()).hasValue("");
        assertThat(window.the("#toast")).containsText("先接管");

        window.takeOver();
        String first = window.the(".suggestion-text").first().textContent();
        window.press("Alt+1");
        assertThat(window.composer()).hasValue(first);
        assertThat(window.composer()).isFocused();
        assertThat(window.the(".message.staff:not(.aside)")).hasCount(0);
        window.composer().fill("您好");
        window.the("[data-suggestion='2']").click();
        assertThat(window.composer())
                .hasValue("您好\n" + window.the(".suggestion-text").nth(1).textContent());
        window.shoot("suggestions");
        window.isAccessible("suggestions");

        window.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        window.page.setViewportSize(390, 844);
        window.the(".thread > .bar [data-details]").click();
        assertThat(window.the("#suggestions")).isVisible();
        window.the("#suggestions").scrollIntoViewIfNeeded();
        window.shoot("suggestions-phone-dark");
        window.isAccessible("suggestions dark, phone");
        window.the("[data-suggestion='1']").click();
        assertThat(window.the("#details")).isHidden();
        assertThat(window.composer()).isVisible();
    }

    @Test
    void a_prepared_reply_is_found_read_with_its_places_filled_and_put_into_the_composer() {
        ConversationId conversation = desk.heard(GROUP, "方圆", "怎么联系你们啊", Duration.ofMinutes(3));
        window.go("/console/c/" + conversation);
        window.takeOver();
        window.composer().press("/");
        assertThat(window.the("#macros")).isVisible();
        assertThat(window.the("#macro-find")).isFocused();
        window.page.keyboard().type("群里不方便");
        assertThat(window.the("#macro-options li:visible")).hasCount(1);
        assertThat(window.the("#macro-preview")).containsText("方圆，这些在产后康复 5 群里大家都看得到");
        window.shoot("macros");
        window.isAccessible("prepared replies");
        window.press("Enter");
        assertThat(window.composer()).hasValue(Pattern.compile("^方圆，这些在产后康复 5 群里"));
        assertThat(window.the("[data-with-note]")).containsText("已请患者转到一对一里说");
        assertThat(window.the(".message.staff:not(.aside)")).hasCount(0);
        window.press("Control+Enter");
        assertThat(window.the(".message.staff:not(.aside) .bubble")).containsText("方圆，这些在产后康复 5 群里");
        assertThat(window.the(".message.note:not(.aside) .bubble")).containsText("已请患者转到一对一里说");

        window.press("Control+m");
        window.page.keyboard().type("挂号");
        window.press("Escape");
        assertThat(window.the("#macros")).isHidden();
        window.composer().fill("、");
        assertThat(window.the("#macros")).isVisible();
        window.page.keyboard().type("答完");
        window.press("Enter");
        assertThat(window.the("[data-then-resolve]")).containsText("问题已答复");
        window.press("Control+Enter");
        assertThat(window.the(".closed")).containsText("问题已答复");
    }

    @Test
    void a_red_flag_is_never_closed_by_prepared_words() {
        ConversationId conversation = desk.heard(GROUP, "方静", SeededDesk.FEWER_MOVEMENTS, Duration.ofMinutes(1));
        desk.redFlag(conversation, "胎动减少", Duration.ofSeconds(50));
        window.go("/console/c/" + conversation);
        window.takeOver();
        window.press("Control+m");
        window.page.keyboard().type("答完");

        assertThat(window.the("#macro-preview article:visible")).containsText("方静，这件事就先说到这里");
        assertThat(window.the("#macro-preview .macro-outcome")).hasCount(0);
        window.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        window.page.setViewportSize(390, 844);
        window.the("#macro-find").fill("急诊");
        window.shoot("macros-phone-dark");
        window.isAccessible("prepared replies dark, phone");
    }

    @Test
    void a_reply_rests_and_comes_back_into_the_composer_by_one_press() {
        ConversationId conversation = desk.heard(GROUP, "庄悦", "几点查房", Duration.ofMinutes(3));
        window.go("/console/c/" + conversation);
        window.takeOver();
        choose(10);
        window.go("/console/c/" + conversation);
        window.composer().fill("八点查房，请先吃早饭");
        window.press("Control+Enter");
        assertThat(window.the(".is-sending:not(.aside) [data-undo]")).isVisible();
        window.shoot("undo");
        window.press("Alt+z");

        assertThat(window.composer()).hasValue("八点查房，请先吃早饭");
        assertThat(window.the(".message.is-dropped:not(.aside)")).containsText("同事撤回了");
        window.go("/console/c/" + conversation);
        assertThat(window.composer()).hasValue("八点查房，请先吃早饭");
        window.composer().press("Control+Enter");
        assertThat(window.the(".is-sending:not(.aside) [data-undo]")).isVisible();
        window.isAccessible("a reply that rests");
        choose(5);
    }

    @Test
    void closing_the_page_does_not_keep_a_reply_from_leaving_and_zero_seconds_are_none() {
        ConversationId conversation = desk.heard(GROUP, "庄重", "几点查房", Duration.ofMinutes(3));
        window.go("/console/c/" + conversation);
        window.takeOver();
        choose(10);
        window.go("/console/c/" + conversation);
        window.composer().fill("八点");
        window.press("Control+Enter");
        assertThat(window.the(".message:not(.aside) [data-undo]:visible")).hasCount(1);
        window.go("/console/groups");
        window.go("/console/c/" + conversation);
        // the test's platform knows nobody here, so that a reply that left has failed
        assertThat(window.the(".message.staff:not(.aside).is-failed"))
                .containsText("八点", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));

        choose(0);
        window.go("/console/c/" + conversation);
        window.composer().fill("在护士站等");
        window.press("Control+Enter");
        assertThat(window.the(".message.staff:not(.aside)").last()).containsText("在护士站等");
        assertThat(window.the(".message:not(.aside) [data-undo]")).hasCount(0);
        choose(5);
    }

    @Test
    void where_a_red_flag_is_open_nothing_rests() {
        ConversationId conversation = desk.heard(GROUP, "庄严", SeededDesk.FEWER_MOVEMENTS, Duration.ofMinutes(1));
        desk.redFlag(conversation, "胎动减少", Duration.ofSeconds(50));
        window.go("/console/c/" + conversation);
        window.takeOver();
        window.composer().fill("请马上来");
        window.press("Control+Enter");

        assertThat(window.the(".message.staff:not(.aside)").last()).containsText("请马上来");
        assertThat(window.the(".message:not(.aside) [data-undo]")).hasCount(0);
    }

    private void choose(int seconds) {
        window.the(".me summary").click();
        window.the(".me button[name=rest][value='" + seconds + "']").click();
        window.the(".me summary").click();
        assertThat(window.the(".me button[name=rest][value='" + seconds + "']")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void somebody_who_has_not_spoken_one_to_one_yet_is_called_by_her_name_without_a_date() {
        ConversationId conversation = desk.opened("温婉");
        window.go("/console?folder=all");
        assertThat(window.the("#row-" + conversation + " b")).hasText("温婉");
        assertThat(window.the("#row-" + conversation + " time")).hasText("");
        window.the("#row-" + conversation + " a").click();
        assertThat(window.the(".thread .bar-title b")).hasText("温婉");
    }

    @Test
    void where_nothing_is_near_nothing_is_suggested() {
        ConversationId conversation = desk.heard(GROUP, "沈静", "在吗", Duration.ofMinutes(4));
        window.go("/console/c/" + conversation);

        assertThat(window.the("#suggestions")).containsText("没有相近的答案");
    }
}

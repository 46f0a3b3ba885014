package org.nuanqun.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.vocabulary.ConversationId;

/** Finding people and what they said, in a real browser. */
@QuarkusTest
class SearchJourneyTest extends ConsoleJourney {

    private static final String GROUP = "search-newborn";

    @Inject
    Audit audit;

    @Override
    Operator operator() {
        desk.group(GROUP, "新生儿护理 9 群", 64);
        return desk.operator("马兰", "search-malan", Role.OPERATOR);
    }

    @Test
    void a_word_said_long_ago_is_found_and_opens_the_conversation_there() {
        ConversationId conversation = desk.heard(GROUP, "钱多多", "脐带还没掉能不能洗搓搓澡", Duration.ofDays(3));
        for (int i = 0; i < 130; i++) {
            desk.heard(GROUP, "钱多多", "后来又说了第 " + i + " 句", Duration.ofHours(2));
        }
        search("搓搓");
        Locator hit = window.the("#found .row").last();
        assertThat(hit.locator(".row-last mark")).hasText("搓搓");
        assertThat(hit).containsText("钱多多");
        window.shoot("search");
        window.isAccessible("search");

        hit.locator("a").click();
        Locator message = window.the(".message.found");
        assertThat(message).containsText("脐带还没掉");
        assertThat(message).isInViewport();
        assertThat(window.the(".thread")).hasAttribute("data-id", conversation.toString());
        assertThat(window.the("#found")).isVisible();
        window.shoot("search-opened");
        window.the(".around a").click();
        assertThat(window.the(".message.patient").last()).containsText("第 129 句");
        assertThat(window.the(".around")).hasCount(0);
    }

    @Test
    void people_and_groups_are_found_by_name_and_the_search_is_on_record_without_its_words() {
        desk.heard(GROUP, "欧阳<b>晴</b>", "您好", Duration.ofMinutes(9));
        search("欧阳<b>");

        assertThat(window.the("#found .row-top mark").first()).hasText("欧阳<b>");
        AuditEntry last = searches().getLast();
        assertThat(last.actor()).isEqualTo(Actor.operator(operator.id()));
        assertThat(last.details()).containsAllEntriesOf(Map.of("people", 1, "messages", 0));
        assertThat(last.toString()).doesNotContain("欧阳");
        search("护理 9");
        assertThat(window.the("#found a[href^='/console/groups/'] mark")).hasText("护理 9");
    }

    @Test
    void signs_of_a_pattern_and_of_the_stored_form_are_taken_as_letters() {
        desk.heard(GROUP, "孙宁", "宝宝吃了\"100%\"的果汁", Duration.ofMinutes(9));
        search("\"100%\"");
        assertThat(window.the("#found .row-last mark")).hasText("\"100%\"");
        search("100_");
        assertThat(window.the("#found .row")).hasCount(0);
        search("\"is\"");
        assertThat(window.the("#found")).containsText("没有找到");

        window.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        window.page.setViewportSize(390, 844);
        window.go("/console?q=%E5%AE%9D%E5%AE%9D");
        assertThat(window.the("#found .row-last mark").first()).hasText("宝宝");
        window.shoot("search-phone-dark");
        window.isAccessible("search dark, phone");
    }

    private List<AuditEntry> searches() {
        return audit.of("console").stream()
                .filter(entry -> entry.action().equals("searched"))
                .toList();
    }

    private void search(String words) {
        if (!window.the("#list").isVisible() || !window.the(".search input").isVisible()) {
            window.go("/console");
        }
        window.the(".search input").fill(words);
        window.the(".search input").press("Enter");
        assertThat(window.page).hasURL(Pattern.compile("[?&]q="));
        assertThat(window.the("#list .bar .chip")).containsText(words);
    }
}

package org.nuanqun.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanqun.console.presence.Presence;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.vocabulary.ConversationId;

/** Two colleagues at one conversation, each in a real browser. */
@QuarkusTest
class PresenceJourneyTest extends ConsoleJourney {

    private static final String GROUP = "presence-late";

    @Inject
    Presence presence;

    private Operator li;

    @Override
    Operator operator() {
        li = desk.operator("李护士", "presence-li", Role.OPERATOR);
        desk.group(GROUP, "孕晚期 8 群", 40);
        return desk.operator("何护士", "presence-he", Role.OPERATOR);
    }

    @Test
    void who_looks_and_who_writes_is_seen_at_once_and_gone_within_seconds_of_closing() {
        ConversationId conversation = desk.heard(GROUP, "尤佳", "产检几点开始", Duration.ofMinutes(5));
        window.go("/console/c/" + conversation);
        assertThat(window.the(".presence")).isHidden();
        try (ConsoleWindow other = ConsoleWindow.of(desk.session(li), address)) {
            other.go("/console/c/" + conversation);
            assertThat(window.the(".presence")).hasText("李李护士正在看");
            assertThat(other.the(".presence")).hasText("何何护士正在看");
            other.composer().fill("明早七点半开始");
            assertThat(window.the(".presence")).hasText("李李护士正在看，有未发送的草稿");
            window.shoot("presence");
            window.isAccessible("presence");
            window.takeOver();
        }
        assertThat(window.the(".presence")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(6_000));
    }

    @Test
    void a_draft_is_kept_for_its_operator_and_conversation_and_survives_a_reload() {
        ConversationId one = desk.heard(GROUP, "钟意", "产检几点开始", Duration.ofMinutes(6));
        ConversationId another = desk.heard(GROUP, "钟情", "要空腹吗", Duration.ofMinutes(7));
        window.go("/console/c/" + one);
        window.takeOver();
        window.composer().fill("产检从七点半开始，");
        window.the("#row-" + another + " a").click();
        assertThat(window.the(".thread")).hasAttribute("data-id", another.toString());
        assertThat(window.composer()).hasValue("");
        window.go("/console/c/" + one);
        assertThat(window.composer()).hasValue("产检从七点半开始，");
        Locator row = window.the("#row-" + one);
        assertThat(row).containsText("草稿：产检从七点半开始");
        window.shoot("draft");

        window.composer().press("End");
        window.page.keyboard().type("请带医保卡");
        window.press("Control+Enter");
        assertThat(window.the(".message.staff .bubble").last()).hasText("产检从七点半开始，请带医保卡");
        window.go("/console/c/" + one);
        assertThat(window.composer()).hasValue("");
    }

    @Test
    void nobody_moves_or_ends_the_page_of_a_colleague() {
        ConversationId conversation = desk.heard(GROUP, "祝好", "您好", Duration.ofMinutes(8));
        ConversationId elsewhere = desk.heard(GROUP, "祝福", "您好", Duration.ofMinutes(8));
        UUID page = UUID.randomUUID();
        presence.here(page, li.id(), conversation);
        presence.here(page, operator.id(), elsewhere);
        presence.gone(page, operator.id());

        assertThat(presence.others(conversation, operator.id()))
                .containsExactly(new Presence.Colleague(li.id(), false));
        assertThat(presence.others(elsewhere, li.id())).isEmpty();
        assertThat(presence.others(conversation, li.id())).isEmpty();
    }
}

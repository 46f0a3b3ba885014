package org.nuanqun.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanqun.database.Sql;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.vocabulary.ConversationId;

/** What got stuck is on one page, and a colleague decides what becomes of it. */
@QuarkusTest
class StuckPageTest {

    private static final String GROUP = "stuck-group";

    @TestHTTPResource("/")
    URI address;

    @Inject
    SeededDesk desk;

    @Inject
    Sql sql;

    @Test
    void each_thing_that_is_stuck_is_decided_by_a_colleague_and_leaves_the_page() {
        Operator li = desk.operator("李雯", "stuck-liwen", Role.ADMIN);
        desk.group(GROUP, "孕早期 6 群", 42);
        ConversationId conversation = desk.heard(GROUP, "顾言", "这条处理不了", Duration.ofMinutes(9));
        sql.update(
                "update conversation_entry set state = 'PARKED', state_reason = 'unreadable' where conversation_id = ?"
                        + " and kind = 'HEARD'",
                conversation.value());
        UUID lesson = stuck(conversation, "EDUCATION", "UNKNOWN", "第 2 课：叶酸怎么吃");
        UUID answer = stuck(conversation, "REPLY", "REFUSED", "可以，每天固定一个时间。");
        try (ConsoleWindow window = ConsoleWindow.of(desk.session(li), address)) {
            window.the(".nav a[href='/console/stuck']").click();
            window.shoot("stuck");
            window.page.setViewportSize(390, 844);
            window.shoot("stuck-phone");
            window.page.setViewportSize(1440, 900);
            window.isAccessible("stuck");

            Locator sendLesson = window.the("form[action$='" + lesson + "/again'] button");
            sendLesson.click();
            assertThat(stateOf(lesson)).as("without a confirmation").isEqualTo("UNKNOWN");
            window.the("form[action$='" + lesson + "/again'] input[type=checkbox]")
                    .check();
            sendLesson.click();
            assertThat(window.the("main [role=status]")).containsText("正在再发");
            assertThat(stateOf(lesson)).isNotEqualTo("UNKNOWN");

            window.the("form[action$='" + answer + "/aside'] button").click();
            assertThat(window.the("main [role=status]")).containsText("放到一边");
            assertThat(stateOf(answer)).isEqualTo("REFUSED");
            assertThat(window.the("form[action$='" + answer + "/aside']")).hasCount(0);

            Locator replay = window.the(".stuck li")
                    .filter(new Locator.FilterOptions().setHasText("这条处理不了"))
                    .locator("button");
            replay.click();
            assertThat(window.the("main [role=status]")).containsText("正在再处理");

            window.go("/console/c/" + conversation + "/audit");
            assertThat(window.the("main")).containsText("决定再发一次");
            assertThat(window.the("main")).containsText("放到一边");
            assertThat(window.the("main")).containsText("让机器人再处理一次");
        }
    }

    private UUID stuck(ConversationId conversation, String kind, String state, String text) {
        UUID id = UUID.randomUUID();
        sql.update(
                """
                insert into delivery_saying (id, conversation_id, kind, purpose, subject, speaker_name, speaker_role,
                  text, mentions, taps, not_before, state, reason, created_at, ended_at)
                values (?, ?, ?, 'stuck', ?, '小暖', '', ?, '[]', '[]', now(), ?, 'the platform gave no answer in time',
                  now(), now())""",
                id,
                conversation.value(),
                kind,
                id.toString(),
                text,
                state);
        return id;
    }

    private String stateOf(UUID saying) {
        return sql.first("select state from delivery_saying where id = ?", row -> row.getString(1), saying)
                .orElseThrow();
    }
}

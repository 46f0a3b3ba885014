package org.nuanqun.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nuanqun.database.Sql;
import org.nuanqun.knowledge.GivenAnswer;
import org.nuanqun.knowledge.GivenAnswers;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.vocabulary.ConversationId;

/** What authors see of the answers they wrote. */
@QuarkusTest
class AuthorsPagesTest {

    private static final String GROUP = "authors-group";
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    @TestHTTPResource("/")
    URI address;

    @Inject
    SeededDesk desk;

    @Inject
    GivenAnswers given;

    @Inject
    Sql sql;

    @Test
    void an_answer_that_did_not_help_stands_before_others_and_leads_to_the_question_it_was_given_to() {
        Operator author = desk.operator("贺医生", "authors-he", Role.OPERATOR);
        desk.group(GROUP, "孕晚期 8 群", 42);
        ConversationId conversation = desk.heard(GROUP, "阮秋", "榴莲能吃几口呀", Duration.ofMinutes(9));
        UUID asked = sql.first(
                        "select id from conversation_entry where conversation_id = ? and kind = 'HEARD'",
                        row -> row.getObject(1, UUID.class),
                        conversation.value())
                .orElseThrow();
        UUID praised = UUID.randomUUID();
        note("gdm-exercise", conversation, praised, NOW.minusSeconds(60));
        note("gdm-exercise", conversation, UUID.randomUUID(), NOW.minusSeconds(60));
        note("gdm-exercise", conversation, UUID.randomUUID(), NOW.minusSeconds(60));
        QuarkusTransaction.requiringNew().run(() -> given.helped(praised, NOW));
        note("gdm-taken-out", conversation, asked, NOW);
        note("gdm-taken-out", conversation, asked, NOW.plusSeconds(1));
        GivenAnswer last =
                given.last(conversation, NOW.minus(Duration.ofHours(1))).orElseThrow();
        QuarkusTransaction.requiringNew().run(() -> given.didNotHelp(last.id(), NOW.plusSeconds(60)));

        try (ConsoleWindow window = ConsoleWindow.of(desk.session(author), address)) {
            window.the(".nav a[href='/console/answers']").click();

            Locator first = window.the("#answer-gdm-taken-out");
            assertThat(first).containsText("1（50%）");
            assertThat(first).containsText("已撤回或删掉");
            assertThat(window.the("#answer-gdm-exercise")).containsText("饭后可以运动吗");
            assertThat(window.the("#answer-gdm-exercise")).containsText("等医生审核");
            assertThat(window.the("#answer-gdm-exercise .figure").nth(1)).hasText("1");
            List<String> order =
                    window.the("tbody tr").evaluateAll("rows => rows.map(row => row.id)") instanceof List<?> ids
                            ? ids.stream().map(String::valueOf).toList()
                            : List.of();
            assertThat(order).containsSubsequence("answer-gdm-taken-out", "answer-gdm-exercise");
            window.isAccessible("answers");
            window.shoot("answers");

            first.locator("a").click();
            assertThat(window.the(".message.found")).containsText("榴莲能吃几口呀");
        }
    }

    @Test
    void that_it_did_not_help_counts_once_and_what_was_given_long_ago_is_not_meant() {
        desk.group(GROUP, "孕晚期 8 群", 42);
        ConversationId conversation = desk.heard(GROUP, "阮冬", "水果还能吃吗", Duration.ofMinutes(9));
        note("counted-once", conversation, UUID.randomUUID(), NOW);
        GivenAnswer last = given.last(conversation, NOW).orElseThrow();
        for (int i = 0; i < 2; i++) {
            QuarkusTransaction.requiringNew().run(() -> given.didNotHelp(last.id(), NOW.plusSeconds(60)));
        }

        assertThat(given.tallies()).contains(new GivenAnswers.Tally("counted-once", 1, 0, 1));
        assertThat(given.last(conversation, NOW.plusSeconds(1))).isEqualTo(Optional.empty());
    }

    @Test
    void a_sentence_that_is_tried_shows_what_was_understood_by_which_words_and_what_the_bot_would_do() {
        Operator author = desk.operator("贺医生", "authors-he", Role.OPERATOR);
        try (ConsoleWindow window = ConsoleWindow.of(desk.session(author), address)) {
            window.the(".nav a[href='/console/try']").click();
            window.isAccessible("try");

            tried(window, "怀孕32周，突然流了很多<b>血");
            assertThat(window.the("#tried mark").first()).containsText("血");
            assertThat(window.the("#tried .bubble")).hasText("怀孕32周，突然流了很多<b>血");
            assertThat(window.the("#tried .chip.red")).containsText("危急 A 级");
            assertThat(window.the("#tried-answer")).containsText("先管危急");
            assertThat(window.the("#tried-bot")).containsText("120");
            assertThat(window.the("#tried-bot")).containsText("请人：产科");
            window.isAccessible("tried");
            window.shoot("try");

            window.the("#try-group").selectOption("gestational-diabetes");
            tried(window, "糖妈妈水果是不是一口都不能碰");
            assertThat(window.the("#tried-answer")).containsText("gdm-fruit");
            assertThat(window.the("#try-group")).hasValue("gestational-diabetes");

            tried(window, "铁剂一天吃两片够吗");
            assertThat(window.the("#tried-answer")).containsText("只有医生能答");
        }
        assertThat(kept("突然流了很多", "是不是一口都不能碰", "铁剂一天吃两片"))
                .as("what was tried is kept nowhere")
                .isZero();
    }

    private static void tried(ConsoleWindow window, String words) {
        window.the("#try-text").fill(words);
        window.the("form[action='/console/try'] button").click();
        assertThat(window.the("#try-text")).hasValue(words);
        assertThat(window.the("#tried")).isVisible();
    }

    private long kept(String... words) {
        return Stream.of(words)
                .mapToLong(one -> sql.first(
                                "select count(*) from conversation_entry where content like ?",
                                row -> row.getLong(1),
                                "%" + one + "%")
                        .orElseThrow())
                .sum();
    }

    private void note(String code, ConversationId conversation, UUID entry, Instant at) {
        QuarkusTransaction.requiringNew().run(() -> given.note(code, 1, conversation, entry, at));
    }
}

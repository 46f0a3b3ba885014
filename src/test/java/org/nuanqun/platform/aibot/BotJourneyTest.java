package org.nuanqun.platform.aibot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuanqun.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.database.Sql;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platformdouble.Callbacks;
import org.nuanqun.platformdouble.ConnectedAccount;
import org.nuanqun.platformdouble.PlatformDouble;

@QuarkusTest
class BotJourneyTest {

    private static final byte[] PICTURE = Arrays.copyOf("GIF89a".getBytes(StandardCharsets.US_ASCII), 300_000);
    private static final String BOTH = "生了孩子妊娠糖尿病会自己好吗，以后要不要复查";
    private static final String FRUIT = "HPV阳性是不是癌？";

    @Inject
    AccountBook accounts;

    @Inject
    Sql sql;

    @Inject
    Turns turns;

    private final PlatformDouble platform = new PlatformDouble(0);
    private ConnectedAccount account;

    @BeforeEach
    void a_robot_is_connected() {
        account = ConnectedAccount.of(
                accounts,
                "aibot",
                Map.of("callback.token", Callbacks.TOKEN, "callback.aes-key", Callbacks.AES_KEY),
                Map.of("media-origins", platform.url(), "api", platform.url(), "welcome-text", "您好，我是小暖"));
        platform.bot().callbacks().goTo(account.callbackAt(RestAssured.port));
    }

    @AfterEach
    void and_disconnected() {
        account.close();
        platform.close();
    }

    @Test
    void the_check_of_an_address_sealed_for_nobody_is_answered() {
        assertThat(platform.bot().callbacks().check("42")).isEqualTo("42");
    }

    @Test
    void who_opens_the_chat_is_welcomed() {
        assertThat(platform.bot()
                        .enters("zhangsan")
                        .path("text")
                        .path("content")
                        .asText())
                .isEqualTo("您好，我是小暖");
    }

    @Test
    void the_first_answer_says_that_there_will_be_one_and_the_rest_is_fetched() {
        assertThat(rest("zhangsan", platform.bot().writes("zhangsan", "转人工"))
                        .path("stream")
                        .path("content")
                        .asText())
                .contains("转人工");
    }

    @Test
    void an_answer_nobody_knows_of_is_ended() {
        assertThat(platform.bot()
                        .asksAgain("zhangsan", "unknown")
                        .path("stream")
                        .path("finish")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void an_answer_that_takes_long_is_ended_before_the_platform_stops_asking() {
        turns.begin(account.id(), "slow", Chat.oneToOne("lisi"), "", true);
        assertThat(isEnded(platform.bot().asksAgain("lisi", "slow"))).isFalse();
        sql.update("update aibot_turn set begun_at = begun_at - interval '301 seconds' where stream = 'slow'");
        assertThat(isEnded(platform.bot().asksAgain("lisi", "slow"))).isTrue();
    }

    @Test
    void who_writes_again_and_again_is_never_locked_out_by_answers_that_are_open() {
        platform.bot().writes("wangwu", "转人工");
        for (int more = 0; more < 4; more++) {
            assertThat(stream(platform.bot().writes("wangwu", "在吗"))).isNotEmpty();
        }
        eventually(() -> assertThat(heard("wangwu")).isEqualTo(5));
    }

    @Test
    void two_answers_that_fit_are_offered_on_a_card_and_the_touched_one_is_given() {
        JsonNode offer = rest("zhaoliu", platform.bot().writes("zhaoliu", BOTH));
        JsonNode card = offer.path("template_card");
        assertThat(card.path("card_type").asText()).isEqualTo("button_interaction");
        String task = card.path("task_id").asText();
        String key = card.path("button_list").path(0).path("key").asText();

        JsonNode touched = platform.bot().taps("zhaoliu", task, key);

        assertThat(touched.path("button_list")).hasSize(1);
        assertThat(touched.path("button_list").path(0).path("text").asText()).isEqualTo(key);
        eventually(() -> assertThat(followed()).anyMatch(text -> text.contains("依据")));
        platform.bot().taps("zhaoliu", task, key);
        assertThat(heard("zhaoliu")).isEqualTo(2);
    }

    @Test
    void a_thumb_down_is_heard_like_words_that_say_it_did_not_help() {
        JsonNode answer = platform.bot().writes("sunqi", FRUIT);
        assertThat(rest("sunqi", answer).path("stream").path("content").asText())
                .contains("依据");
        platform.bot().thumbs("sunqi", stream(answer), 1, "");
        platform.bot().thumbs("sunqi", stream(answer), 3, "");
        platform.bot().thumbs("sunqi", stream(answer), 2, "我想问的是葡萄");
        eventually(() -> assertThat(sql.query(
                        "select reason from handoff_ticket t join conversation_conversation c on c.id ="
                                + " t.conversation_id where c.account = ? and c.person_key = 'sunqi'",
                        row -> row.getString(1),
                        account.id().toString()))
                .contains("UNHELPFUL"));
        eventually(() -> assertThat(heard("sunqi")).isEqualTo(3));
    }

    @Test
    void a_thumb_up_counts_for_the_answer_it_is_under_until_it_is_taken_back() {
        JsonNode answer = platform.bot().writes("wangshi", FRUIT);
        rest("wangshi", answer);
        platform.bot().thumbs("wangshi", stream(answer), 1, "");
        eventually(() -> assertThat(helped("wangshi")).containsExactly(true));
        platform.bot().thumbs("wangshi", stream(answer), 3, "");
        eventually(() -> assertThat(helped("wangshi")).containsExactly(false));
        assertThat(heard("wangshi")).isEqualTo(1);
    }

    /** For each approved answer she was given, whether it stands as one that helped. */
    private List<Boolean> helped(String person) {
        return sql.query(
                "select helpful_at is not null from knowledge_given g join conversation_conversation c on c.id ="
                        + " g.conversation_id where c.account = ? and c.person_key = ?",
                row -> row.getBoolean(1),
                account.id().toString(),
                person);
    }

    @Test
    void words_with_a_picture_lose_neither() {
        platform.bot().writesWithPicture("zhouba", "帮我看看这个", platform.botsFile(PICTURE));
        eventually(() -> assertThat(heard("zhouba")).isEqualTo(2));
        eventually(() -> assertThat(kept()).containsExactly("KEPT image/gif 300000"));
    }

    @Test
    void what_is_quoted_is_shown_along() {
        platform.bot().quotes("wujiu", "明早八点空腹", "这个是说我吗");
        eventually(() -> assertThat(contents("wujiu")).anyMatch(text -> text.contains("明早八点空腹")));
    }

    @Test
    void a_picture_is_fetched_and_opened_with_the_callbacks_key() {
        platform.botIsSent("zhangsan", PICTURE);
        eventually(() -> assertThat(kept()).containsExactly("KEPT image/gif 300000"));
    }

    private JsonNode rest(String colleague, JsonNode first) {
        AtomicReference<JsonNode> last = new AtomicReference<>(first);
        eventually(() -> {
            last.set(platform.bot().asksAgain(colleague, stream(first)));
            assertThat(isEnded(last.get())).isTrue();
        });
        return last.get();
    }

    private static String stream(JsonNode answer) {
        return answer.path("stream").path("id").asText();
    }

    private static boolean isEnded(JsonNode answer) {
        return answer.path("stream").path("finish").asBoolean();
    }

    private List<String> followed() {
        return platform.bot().followed().stream().map(JsonNode::toString).toList();
    }

    private int heard(String colleague) {
        return contents(colleague).size();
    }

    private List<String> contents(String colleague) {
        return sql.query(
                "select e.content::text from conversation_entry e join conversation_conversation c on c.id ="
                        + " e.conversation_id where c.account = ? and c.person_key = ? and e.kind = 'HEARD'",
                row -> row.getString(1),
                account.id().toString(),
                colleague);
    }

    private List<String> kept() {
        return sql.query(
                "select state || ' ' || type || ' ' || size from platform_media where account = ?",
                row -> row.getString(1),
                account.id().toString());
    }
}

package org.nuanqun.platformdouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanqun.NeedsNoService;

/** Who may call what, how often and from where. */
@NeedsNoService
class LimitsTest {

    private static final String LIST = "/cgi-bin/externalcontact/groupchat/list";

    private final PlatformDouble platform = new PlatformDouble(0);
    private final Caller caller = new Caller(platform);

    @AfterEach
    void stop() {
        platform.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1S", "PT1M", "PT1H", "P1D", "P30D"})
    void who_calls_too_often_is_blocked_for_as_long_as_the_window(String length) {
        Duration window = Duration.parse(length);
        platform.rates().allow(LIST, Rates.Of.CORPORATION, 2, window);
        assertThat(codes(3)).containsExactly(0, 0, 45009);
        platform.clock().pass(window.minusMillis(500));
        assertThat(codes(1)).containsExactly(45009);
        platform.clock().pass(Duration.ofMillis(600));
        assertThat(codes(1)).containsExactly(0);
    }

    @Test
    void a_window_slides_or_begins_at_the_full_minute() {
        platform.habits().set(Habit.SLIDING_WINDOW, "false");
        platform.rates().allow(LIST, Rates.Of.CORPORATION, 2, Duration.ofMinutes(1));
        toTheSecond(50);
        assertThat(codes(2)).containsExactly(0, 0);
        platform.clock().pass(Duration.ofSeconds(15));
        assertThat(codes(2)).containsExactly(0, 0);
    }

    @Test
    void an_address_is_counted_by_itself() {
        platform.rates().allow(LIST, Rates.Of.ADDRESS, 1, Duration.ofMinutes(1));
        assertThat(codes(2)).containsExactly(0, 45009);
    }

    @Test
    void too_many_calls_at_once_are_refused_as_such() {
        platform.moods().allowAtOnce(LIST, 1);
        platform.moods().hold(LIST);
        Caller signedIn = caller.signedIn();
        CompletableFuture<Integer> first =
                CompletableFuture.supplyAsync(() -> signedIn.code(LIST, Caller.body()), Thread::startVirtualThread);
        await().until(() -> platform.moods().running(LIST) == 1);
        assertThat(signedIn.code(LIST, Caller.body())).isEqualTo(45033);
        platform.moods().letGo(LIST);
        assertThat(first.join()).isZero();
    }

    @Test
    void a_robot_says_twenty_things_a_minute() {
        String robot = "/cgi-bin/webhook/send?key=" + RobotDouble.KEY;
        for (int said = 0; said < 20; said++) {
            assertThat(caller.code(robot, Caller.body())).isZero();
        }
        assertThat(caller.code(robot, Caller.body())).isEqualTo(45009);
        assertThat(caller.code("/cgi-bin/webhook/send?key=another", Caller.body()))
                .isEqualTo(93000);
    }

    @Test
    void messages_of_an_app_beyond_the_number_are_dropped_without_a_word() {
        caller.signedIn();
        for (int said = 0; said < 31; said++) {
            assertThat(tell("zhangsan|Nobody", "m" + said).path("invaliduser").asText())
                    .isEqualTo("nobody");
        }
        assertThat(platform.appMessages().received("zhangsan")).hasSize(30);
        assertThat(tell("Nobody", "?").path("errcode").asInt()).isEqualTo(81013);
    }

    @Test
    void a_token_ends_by_its_time_or_when_it_is_taken_back() {
        assertThat(caller.code(LIST, Caller.body())).isEqualTo(41001);
        caller.signedIn();
        platform.tokens().invalidate();
        assertThat(caller.code(LIST, Caller.body())).isEqualTo(40014);
        caller.signedIn();
        platform.clock().pass(Duration.ofSeconds(7201));
        assertThat(caller.code(LIST, Caller.body())).isEqualTo(42001);
    }

    @Test
    void fetching_again_gives_another_token_or_the_same_one() {
        assertThat(token()).isNotEqualTo(token());
        platform.habits().set(Habit.TOKEN_STAYS, "true");
        assertThat(token()).isEqualTo(token());
    }

    @Test
    void an_app_calls_what_it_was_allowed_and_nothing_else() {
        platform.tokens().allowApp("the-secret-of-another-app", Set.of("kf"));
        caller.signedIn("the-secret-of-another-app");
        assertThat(caller.code(LIST, Caller.body())).isEqualTo(48002);
        assertThat(caller.code("/cgi-bin/kf/account/list", Caller.body())).isZero();
    }

    @Test
    void a_wrong_secret_is_refused_and_too_many_of_them_block_the_address() {
        platform.habits().set(Habit.WRONG_SECRETS, "2");
        assertThat(caller.fetch("wrong").path("errcode").asInt()).isEqualTo(40001);
        assertThat(caller.fetch("wrong").path("errcode").asInt()).isEqualTo(40001);
        assertThat(caller.fetch("wrong").path("errcode").asInt()).isEqualTo(45009);
    }

    @Test
    void an_address_is_trusted_a_minute_after_it_was_entered() {
        caller.signedIn();
        platform.tokens().trustOnly("127.0.0.1", Duration.ofMinutes(1));
        assertThat(caller.code(LIST, Caller.body())).isEqualTo(60020);
        platform.clock().pass(Duration.ofSeconds(61));
        assertThat(caller.code(LIST, Caller.body())).isZero();
    }

    @Test
    void whoever_sits_at_a_terminal_sets_the_same() {
        caller.post("/double/rates", Call.read("{\"path\":\"" + LIST + "\",\"calls\":1,\"window\":\"PT1H\"}"));
        assertThat(codes(2)).containsExactly(0, 45009);
        caller.post("/double/habits", Caller.body().put("token-stays", true));
        assertThat(token()).isEqualTo(token());
        caller.post("/double/apps", Call.read("{\"secret\":\"another\",\"may\":[\"kf\"]}"));
        caller.signedIn("another");
        assertThat(caller.code("/cgi-bin/externalcontact/get_follow_user_list", Caller.body()))
                .isEqualTo(48002);
        caller.post(
                "/double/addresses", Caller.body().put("trusted", "10.0.0.1").put("after", "PT0S"));
        assertThat(caller.code("/cgi-bin/kf/account/list", Caller.body())).isEqualTo(60020);
    }

    private String token() {
        return caller.fetch(PlatformDouble.SECRET).path("access_token").asText();
    }

    private com.fasterxml.jackson.databind.JsonNode tell(String whom, String words) {
        var message = Caller.body().put("touser", whom).put("msgtype", "text");
        message.putObject("text").put("content", words);
        return caller.post("/cgi-bin/message/send", message);
    }

    private java.util.List<Integer> codes(int calls) {
        caller.signedIn();
        return java.util.stream.IntStream.range(0, calls)
                .mapToObj(_ -> caller.code(LIST, Caller.body()))
                .toList();
    }

    private void toTheSecond(int second) {
        long now = platform.clock().now().getEpochSecond();
        platform.clock().pass(Duration.ofSeconds(60 - now % 60 + second));
    }
}

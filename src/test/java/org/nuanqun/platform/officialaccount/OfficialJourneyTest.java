package org.nuanqun.platform.officialaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuanqun.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nuanqun.database.Sql;
import org.nuanqun.delivery.BotSays;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platformdouble.Callbacks;
import org.nuanqun.platformdouble.ConnectedAccount;
import org.nuanqun.platformdouble.OfficialDouble;
import org.nuanqun.platformdouble.PlatformDouble;

@QuarkusTest
class OfficialJourneyTest {

    private static final String FAN = "oFan";
    private static final String OTHER = "oOther";

    @Inject
    AccountBook accounts;

    @Inject
    Sql sql;

    @Inject
    BotSays bot;

    private final PlatformDouble platform = new PlatformDouble(0);
    private ConnectedAccount account;

    @BeforeEach
    void an_official_account_is_connected() {
        connect(Map.of("callback.aes-key", Callbacks.AES_KEY));
    }

    private void connect(Map<String, String> more) {
        account = ConnectedAccount.of(
                accounts,
                "officialaccount",
                Map.of(
                        "api", platform.url(),
                        "app-id", OfficialDouble.APP,
                        "secret", OfficialDouble.SECRET,
                        "callback.token", Callbacks.TOKEN),
                more);
        platform.official().callbacks().goTo(account.callbackAt(RestAssured.port));
    }

    private void connectAnew(Map<String, String> more) {
        account.close();
        connect(more);
    }

    @AfterEach
    void and_disconnected() {
        account.close();
        platform.close();
    }

    @Test
    void whoever_begins_to_follow_is_welcomed() {
        platform.official().follows(FAN, "poster");
        hears("我是小暖");
    }

    @Test
    void an_answer_that_is_ready_in_time_goes_back_in_the_same_breath() {
        platform.official().writes(FAN, "转人工");
        hears("转人工");
    }

    @Test
    void a_token_taken_back_early_is_renewed() {
        platform.official().tokens().invalidate();
        platform.official().follows(FAN, "poster");
        platform.official().writes(FAN, "转人工");
        hears("转人工");
    }

    @Test
    void a_fan_who_scans_a_poster_is_greeted_and_the_menu_speaks_for_her() {
        platform.official().scans(FAN, "poster");
        hears("我是小暖");
        platform.official().touches(FAN, "转人工");
        hears("已为您转人工");
    }

    @Test
    void a_fan_who_leaves_is_let_go() {
        platform.official().follows(FAN, "poster");
        hears("我是小暖");
        platform.official().leaves(FAN);
        eventually(() -> assertThat(sql.query(
                        "select kind from conversation_entry where account = ? order by sequence",
                        row -> row.getString(1),
                        account.id().toString()))
                .contains("JOINED", "LEFT"));
    }

    @Test
    void a_voice_is_fetched_and_kept() {
        platform.fanSends(FAN, "voice", "#!AMR and a voice".getBytes(StandardCharsets.US_ASCII), "audio/amr");
        eventually(() -> assertThat(sql.query(
                        "select state || ' ' || type || ' ' || size from platform_media where account = ?",
                        row -> row.getString(1),
                        account.id().toString()))
                .containsExactly("KEPT audio/amr 17"));
    }

    @ParameterizedTest
    @EnumSource(OfficialDouble.Mode.class)
    void in_each_mode_she_is_heard_once_and_answered_at_once(OfficialDouble.Mode mode) {
        connectAnew(mode == OfficialDouble.Mode.PLAIN ? Map.of() : Map.of("callback.aes-key", Callbacks.AES_KEY));
        platform.official().mode(mode);
        assertThat(platform.official().callbacks().check("4375120948345356249")).isEqualTo("4375120948345356249");
        platform.official().callbacks().repeat(2);
        platform.official().follows(FAN, "poster");
        platform.official().writes(FAN, "转人工");
        hears("我是小暖");
        hears("转人工");
        assertThat(heard()).containsExactly("HEARD", "JOINED");
    }

    @Test
    void with_both_sides_in_one_body_an_account_without_a_key_reads_the_plain_one() {
        connectAnew(Map.of());
        platform.official().mode(OfficialDouble.Mode.COMPATIBLE);
        platform.official().callbacks().repeat(2);
        platform.official().follows(FAN, "poster");
        platform.official().writes(FAN, "转人工");
        hears("转人工");
        assertThat(heard()).containsExactly("HEARD", "JOINED");
    }

    @Test
    void an_answer_in_time_goes_back_at_once_and_a_late_one_as_a_message() {
        platform.official().writes(FAN, "转人工");
        hears("转人工");
        assertThat(platform.official().answeredAtOnce(FAN)).hasSize(1);
        connectAnew(Map.of("callback.aes-key", Callbacks.AES_KEY, "passive-within", "PT0S"));
        platform.official().writes(OTHER, "转人工");
        eventually(() -> assertThat(platform.official().received(OTHER)).hasSize(1));
        assertThat(platform.official().answeredAtOnce(OTHER)).isEmpty();
    }

    @Test
    void what_became_of_a_template_message_is_told_later() {
        connectAnew(Map.of("callback.aes-key", Callbacks.AES_KEY, "template.id", "tpl"));
        String arrived = bot.to(account.id(), Chat.oneToOne(FAN), "今天的小课堂");
        String blocked = bot.to(account.id(), Chat.oneToOne(OTHER), "今天的小课堂");
        becomes(arrived, "SENT");
        becomes(blocked, "SENT");
        platform.official().finishes(FAN, notice(FAN), "success");
        platform.official().finishes(OTHER, notice(OTHER), "failed:user block");
        becomes(blocked, "REFUSED");
        assertThat(bot.reason(blocked)).contains("粉丝拒收");
        assertThat(bot.state(arrived)).isEqualTo("SENT");
    }

    @Test
    void what_became_of_a_subscription_message_is_told_without_its_id() {
        connectAnew(Map.of("callback.aes-key", Callbacks.AES_KEY, "subscription.id", "sub"));
        String first = bot.to(account.id(), Chat.oneToOne(FAN), "第一课");
        becomes(first, "SENT");
        String second = bot.to(account.id(), Chat.oneToOne(FAN), "第二课");
        becomes(second, "SENT");
        platform.official().subscriptionSent(FAN, notice(FAN), 0, "success");
        platform.official().subscriptionSent(FAN, notice(FAN), 43101, "user refuse");
        becomes(second, "REFUSED");
        assertThat(bot.state(first)).isEqualTo("SENT");
    }

    @Test
    void an_outcome_the_platform_repeats_is_of_one_message_only() {
        connectAnew(Map.of("callback.aes-key", Callbacks.AES_KEY, "subscription.id", "sub"));
        String refused = bot.to(account.id(), Chat.oneToOne(FAN), "第一课");
        becomes(refused, "SENT");
        String next = bot.to(account.id(), Chat.oneToOne(FAN), "第二课");
        becomes(next, "SENT");
        platform.callbacks().repeat(2);
        platform.official().subscriptionSent(FAN, notice(FAN), 43101, "user refuse");
        becomes(refused, "REFUSED");
        assertThat(bot.state(next)).isEqualTo("SENT");

        platform.official().subscriptionSent(FAN, notice(FAN), 43107, "user banned");
        becomes(next, "REFUSED");
    }

    @Test
    void to_which_messages_she_agreed_is_told_in_the_conversation() {
        platform.official().isAsked(FAN, "sub", true);
        platform.official().switchesOff(FAN, "sub");
        eventually(() -> assertThat(sql.query(
                        "select content::text from conversation_entry where account = ? order by sequence",
                        row -> row.getString(1),
                        account.id().toString()))
                .hasSize(2)
                .anyMatch(line -> line.contains("同意接收"))
                .anyMatch(line -> line.contains("不接收")));
        assertThat(platform.official().received(FAN)).isEmpty();
    }

    @Test
    void a_fan_who_refuses_messages_is_no_fault_of_the_account() {
        platform.official().follows(FAN, "poster");
        hears("我是小暖");
        platform.official().refuses(FAN);
        String said = bot.to(account.id(), Chat.oneToOne(FAN), "您好");
        becomes(said, "REFUSED");
        assertThat(bot.reason(said)).contains("粉丝拒收");
    }

    private OfficialDouble.Notice notice(String fan) {
        return platform.official().notices(fan).getLast();
    }

    private void becomes(String said, String state) {
        eventually(() -> assertThat(bot.state(said)).isEqualTo(state));
    }

    private List<String> heard() {
        return sql.query(
                "select kind from conversation_entry where account = ? and kind in ('HEARD', 'JOINED') order by kind",
                row -> row.getString(1),
                account.id().toString());
    }

    private void hears(String words) {
        eventually(() -> assertThat(platform.official().received(FAN)).anyMatch(text -> text.contains(words)));
    }
}

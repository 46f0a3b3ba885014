package org.nuanqun.platform.officialaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.database.Sql;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platformdouble.Callbacks;
import org.nuanqun.platformdouble.ConnectedAccount;
import org.nuanqun.platformdouble.OfficialDouble;
import org.nuanqun.platformdouble.PlatformDouble;

@QuarkusTest
class OfficialJourneyTest {

    private static final String FAN = "oFan";

    @Inject
    AccountBook accounts;

    @Inject
    Sql sql;

    private final PlatformDouble platform = new PlatformDouble(0);
    private ConnectedAccount account;

    @BeforeEach
    void an_official_account_is_connected() {
        account = ConnectedAccount.of(
                accounts,
                "officialaccount",
                Map.of(
                        "api", platform.url(),
                        "app-id", OfficialDouble.APP,
                        "secret", OfficialDouble.SECRET,
                        "callback.token", Callbacks.TOKEN,
                        "callback.aes-key", Callbacks.AES_KEY),
                Map.of());
        platform.official().callbacks().goTo(account.callbackAt(RestAssured.port));
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
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(sql.query(
                        "select kind from conversation_entry where account = ? order by sequence",
                        row -> row.getString(1),
                        account.id().toString()))
                .contains("JOINED", "LEFT"));
    }

    @Test
    void a_voice_is_fetched_and_kept() {
        platform.fanSends(FAN, "voice", "#!AMR and a voice".getBytes(StandardCharsets.US_ASCII), "audio/amr");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(sql.query(
                        "select state || ' ' || type || ' ' || size from platform_media where account = ?",
                        row -> row.getString(1),
                        account.id().toString()))
                .containsExactly("KEPT audio/amr 17"));
    }

    private void hears(String words) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(platform.official().received(FAN)).anyMatch(text -> text.contains(words)));
    }
}

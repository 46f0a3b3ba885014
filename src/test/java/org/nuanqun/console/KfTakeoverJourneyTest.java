package org.nuanqun.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.database.Sql;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platformdouble.ConnectedAccount;
import org.nuanqun.platformdouble.KfDouble;
import org.nuanqun.platformdouble.PlatformDouble;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.vocabulary.Ids;

/** An operator takes over a session of 微信客服 in the console: her words arrive, or she is told before she writes. */
@QuarkusTest
class KfTakeoverJourneyTest extends ConsoleJourney {

    private static final int ASSISTANT = 1;
    private static final int POOL = 2;
    private static final int COLLEAGUE = 3;
    private static final int ENDED = 4;
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    @Inject
    AccountBook accounts;

    @Inject
    Sql sql;

    private PlatformDouble platform;
    private ConnectedAccount account;
    private String patient;

    @Override
    Operator operator() {
        return desk.operator("赵敏", "kf-zhaomin", Role.OPERATOR);
    }

    @BeforeEach
    void a_patient_asks_for_a_person() {
        platform = new PlatformDouble(0);
        patient = "wm" + Ids.next();
        account = ConnectedAccount.of(
                accounts,
                "kf",
                platform.accountFile(),
                Map.of(
                        "open-kfid",
                        KfDouble.ACCOUNT,
                        "poll-every",
                        "PT1S",
                        "servicers.zhaomin",
                        "赵敏",
                        "servicers.lisi",
                        "李四"));
        platform.callbacks().goTo(account.callbackAt(address.getPort()));
        eventually(() -> assertThat(isConnected()).isTrue());
        platform.kf().writes(patient, "转人工");
        eventually(() -> assertThat(platform.kf().received(patient)).anyMatch(text -> text.contains("转人工")));
    }

    @AfterEach
    void disconnect() {
        account.close();
        platform.close();
    }

    @Test
    void her_words_arrive_although_the_platform_knows_her_and_handed_back_the_bot_answers() {
        window.go("/console/c/" + conversation());
        takesOver();
        says("我是赵敏，您慢慢说。");
        hears("我是赵敏，您慢慢说。");

        window.the("#hand-back > summary").click();
        window.the("#hand-back form[action$='/hand-back'] button").click();
        assertThat(window.the(".banner.bot")).isVisible();
        int before = platform.kf().received(patient).size();
        platform.kf().writes(patient, "转人工");
        eventually(() -> assertThat(platform.kf().received(patient)).hasSizeGreaterThan(before));
        assertThat(platform.kf().state(patient)).isEqualTo(ASSISTANT);
    }

    @Test
    void where_a_colleague_serves_in_her_client_the_page_says_so_keeps_the_words_and_one_tap_lets_them_go() {
        platform.kf().colleagueWrites("lisi", patient, "您好，我来回答");
        window.go("/console/c/" + conversation());
        assertThat(window.the(".reach.shut")).containsText("李四 正在企业微信客户端里接待", SOON);
        assertThat(window.the("#thread")).containsText("李四 从接待池接走", SOON);
        window.the("[data-take-over] button").click();
        assertThat(window.the(".banner.mine")).isVisible();

        says("这里是赵敏");
        assertThat(window.the("#toast")).containsText("平台只收她在那里写的话");
        assertThat(window.composer()).hasValue("这里是赵敏");
        assertThat(platform.kf().received(patient)).noneMatch(text -> text.contains("这里是赵敏"));
        window.shoot("kf-served-elsewhere");
        window.isAccessible("a session somebody serves in the client");

        window.the(".reach button").click();
        assertThat(window.the(".reach")).containsText("你发的第一条会结束客户端里的会话");
        assertThat(window.composer()).hasValue("这里是赵敏");
        window.the("#composer .send").click();
        hears("这里是赵敏");
        assertThat(platform.kf().state(patient)).isEqualTo(ENDED);
        assertThat(window.the(".reach.shut")).containsText("患者再发消息之前", SOON);

        platform.kf().writes(patient, "好的，请继续");
        assertThat(window.the(".reach")).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(20_000));
        says("先数一小时胎动");
        hears("先数一小时胎动");
    }

    @Test
    void a_session_the_platform_put_into_its_pool_is_found_out_at_the_takeover() {
        platform.kf().isInState(patient, POOL, "");
        window.go("/console/c/" + conversation());
        window.takeOver();
        assertThat(window.the(".reach.shut")).containsText("接待池", SOON);
        window.the(".reach button").click();
        assertThat(window.the(".reach")).containsText("你发的第一条会结束");
        says("这里是赵敏");
        hears("这里是赵敏");
    }

    @Test
    void what_the_platform_refuses_all_the_same_says_where_the_session_is() {
        window.go("/console/c/" + conversation());
        takesOver();
        platform.kf().isInState(patient, COLLEAGUE, "lisi");
        says("这里是赵敏");
        assertThat(window.the(".is-failed .under")).containsText("李四 在企业微信客户端里接待", SOON);
        assertThat(window.the(".reach.shut")).isVisible();
    }

    @Test
    void she_goes_on_in_her_own_client_by_one_tap_and_back_to_the_bot() {
        window.go("/console/c/" + conversation());
        takesOver();
        window.the("#hand-back > summary").click();
        window.the("form[action$='/answer-there'] button").click();
        assertThat(window.the(".reach.shut")).containsText("赵敏 正在企业微信客户端里接待");
        assertThat(platform.kf().state(patient)).isEqualTo(COLLEAGUE);
        assertThat(window.the("#thread")).containsText("从工作台转给 赵敏", SOON);

        window.page.reload();
        window.the("#hand-back > summary").click();
        window.the("#hand-back form[action$='/hand-back'] button").click();
        eventually(() -> assertThat(platform.kf().state(patient)).isEqualTo(ENDED));
        int before = platform.kf().received(patient).size();
        platform.kf().writes(patient, "转人工");
        eventually(() -> assertThat(platform.kf().received(patient)).hasSizeGreaterThan(before));
    }

    @Test
    void a_servicer_who_is_stopped_is_named_as_what_stands_in_the_way() {
        window.go("/console/c/" + conversation());
        takesOver();
        platform.moods().refuseNext("/cgi-bin/kf/service_state/trans", 95019);
        window.the("#hand-back > summary").click();
        window.the("form[action$='/answer-there'] button").click();
        assertThat(window.the("#toast")).containsText("接待人员停止或挂起");
    }

    /** Read anew, so that no answer of the page to the click comes between. */
    private void takesOver() {
        window.takeOver();
        eventually(() -> assertThat(platform.kf().state(patient)).isEqualTo(ASSISTANT));
        window.page.reload();
    }

    private void says(String words) {
        window.composer().fill(words);
        window.the("#composer .send").click();
    }

    private void hears(String words) {
        eventually(() -> assertThat(platform.kf().received(patient)).contains(words));
    }

    /** What is written before that is history. */
    private boolean isConnected() {
        return sql.first(
                        "select account from kf_account where account = ? and asked_at > '-infinity'",
                        row -> row.getString(1),
                        account.id().toString())
                .isPresent();
    }

    private String conversation() {
        return sql.first(
                        "select id::text from conversation_conversation where person_key = ?",
                        row -> row.getString(1),
                        patient)
                .orElseThrow();
    }

    private static void eventually(ThrowingRunnable check) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(check);
    }
}

package org.nuanqun.platform.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.manners.PlatformHttp;
import org.nuanqun.platformdouble.KfDouble;
import org.nuanqun.platformdouble.OfficialDouble;
import org.nuanqun.platformdouble.PlatformDouble;
import org.nuanqun.vocabulary.AccountId;

class ConnectionDoctorTest {

    private final PlatformDouble platform = new PlatformDouble(0);
    private final Map<String, String> file = new HashMap<>(platform.accountFile());
    private Instant now = Instant.now();

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void an_account_that_is_connected_rightly_has_nothing_to_mend() {
        assertThat(checks()).allMatch(check -> check.standing() == Check.Standing.OK);
    }

    @Test
    void the_callback_address_is_told() {
        file.put("public-url", "https://hospital.example");
        assertThat(doctor().address())
                .anyMatch(check -> check.words().equals("https://hospital.example/webhooks/wecom/hospital"));
    }

    @Test
    void an_address_that_leads_elsewhere_is_found_out() {
        file.put("public-url", platform.url());
        assertThat(failed("公网地址 public URL").words()).contains("通到别处");
    }

    @Test
    void an_address_where_nobody_listens_is_told_apart() {
        file.put("public-url", "http://localhost:1");
        assertThat(failed("公网地址 public URL").words()).contains("连不上");
    }

    @Test
    void an_account_that_was_never_called_says_where_to_save_the_address() {
        assertThat(news()).isEqualTo(Check.Standing.WARN);
    }

    @Test
    void a_callback_seen_lately_is_well() {
        assertThat(news(seen(Callback.Kind.EVENT, Duration.ofMinutes(3)))).isEqualTo(Check.Standing.OK);
        assertThat(news(seen(Callback.Kind.EVENT, Duration.ofDays(3)))).isEqualTo(Check.Standing.WARN);
    }

    @Test
    void keys_that_differ_from_the_platforms_are_a_fault_unless_something_right_came_lately() {
        Callback refused = new Callback(Callback.Kind.REFUSED, now.minusSeconds(60), "forged");
        assertThat(news(refused)).isEqualTo(Check.Standing.FAIL);
        assertThat(news(refused, seen(Callback.Kind.EVENT, Duration.ofDays(3)))).isEqualTo(Check.Standing.FAIL);
        assertThat(news(refused, seen(Callback.Kind.EVENT, Duration.ofHours(3))))
                .isEqualTo(Check.Standing.WARN);
        assertThat(news(refused, seen(Callback.Kind.CHECK, Duration.ofSeconds(3))))
                .isEqualTo(Check.Standing.OK);
    }

    private Callback seen(Callback.Kind kind, Duration ago) {
        return new Callback(kind, now.minus(ago), "");
    }

    private Check.Standing news(Callback... seen) {
        return doctor().news(List.of(seen)).getFirst().standing();
    }

    @Test
    void a_missing_setting_says_where_it_is_found() {
        file.remove("corp-id");
        assertThat(failed("corp-id").mend()).contains("我的企业", "my company");
    }

    @Test
    void a_wrong_secret_is_found_out_and_never_shown() {
        file.put("secret", "WRONG-CANARY");
        assertThat(failed("凭证 credentials").mend()).contains("Secret");
        assertThat(checks().toString()).doesNotContain("WRONG-CANARY");
    }

    @Test
    void an_address_that_is_not_allowed_says_where_to_allow_it() {
        platform.tokens().allowAddress(false);
        assertThat(failed("externalcontact/groupchat/list").mend()).contains("可信 IP", "trusted IPs");
    }

    @Test
    void an_interface_that_is_not_granted_says_where_to_grant_it() {
        platform.moods().refuseNext("/cgi-bin/externalcontact/get_corp_tag_list", 48002);
        assertThat(failed("externalcontact/get_corp_tag_list").words()).contains("48002", "权限");
    }

    /** Every permission deploy/platforms.md lists is asked about by itself, and its lack is told with the place to grant it. */
    @ParameterizedTest
    @CsvSource({"wecom, 48002", "wecom, 60011", "kf, 48002", "officialaccount, 48001"})
    void each_permission_that_is_missing_is_named_in_both_languages_with_where_to_grant_it(String kind, int code) {
        file.putAll(Map.of("open-kfid", KfDouble.ACCOUNT, "template.id", "tpl", "subscription.id", "sub"));
        if (kind.equals("officialaccount")) {
            file.putAll(Map.of("app-id", OfficialDouble.APP, "secret", OfficialDouble.SECRET));
        }
        List<Probe> probes = PlatformFacts.of(kind).stream()
                .flatMap(fact -> Probe.of(fact, _ -> true).stream())
                .toList();
        assertThat(probes).hasSizeGreaterThan(4);
        for (Probe probe : probes) {
            String path = (probe.path().startsWith("/") ? "" : "/cgi-bin/") + probe.name();
            platform.moods().refuse(path, code);
            List<Check> bad = examined(kind);
            platform.moods().refuse(path, 0);
            assertThat(bad).anySatisfy(check -> {
                assertThat(check.what()).isEqualTo(probe.name());
                assertThat(check.words()).contains(String.valueOf(code)).matches(".*\\p{IsHan}.*（.*[a-z].*");
                assertThat(check.mend()).matches(".*\\p{IsHan}.*（.*[a-z].*");
            });
            assertThat(bad).allMatch(check -> check.what().equals(probe.name()) || isFollowing(probe, check));
        }
        assertThat(examined(kind)).isEmpty();
    }

    /** Without a list of colleagues there is nobody to ask about. */
    private static boolean isFollowing(Probe probe, Check check) {
        return probe.path().endsWith("get_follow_user_list") && check.words().contains("not tried");
    }

    private List<Check> examined(String kind) {
        AccountSettings account = AccountSettings.of(new AccountId(kind, "hospital"), file);
        return new ConnectionDoctor(account, new PlatformHttp(), now)
                .examine().stream()
                        .filter(check -> check.standing() != Check.Standing.OK)
                        .toList();
    }

    @Test
    void what_only_handing_over_needs_is_a_warning() {
        platform.moods().refuse("/cgi-bin/externalcontact/transfer_result", 48002);
        assertThat(checks())
                .filteredOn(check -> check.what().endsWith("/transfer_result"))
                .anyMatch(check ->
                        check.standing() == Check.Standing.WARN && check.mend().contains("分配在职或离职成员"));
    }

    @Test
    void a_key_of_the_wrong_form_is_found_before_the_platform_finds_it() {
        file.put("callback.aes-key", "tooshort");
        assertThat(failed("callback.aes-key").words()).contains("43");
    }

    @Test
    void a_token_of_the_wrong_form_is_found_and_so_is_the_previous_pair() {
        file.put("callback.token", "with space");
        file.put("callback.previous.token", "x".repeat(33));
        file.put("callback.previous.aes-key", "tooshort");
        assertThat(failed("callback.token").words()).contains("32", "letters");
        assertThat(failed("callback.previous.token").words()).contains("32");
        assertThat(failed("callback.previous.aes-key").words()).contains("43", "letters");
        assertThat(failed("callback.token").mend()).contains("账号文件", "file");
    }

    @Test
    void a_gateways_key_must_be_base64_and_long_enough() {
        file.put("url", "https://gateway.example");
        for (String wrong : List.of("whsec_not base64", "c2hvcnQ=")) {
            file.put("signing-key", wrong);
            assertThat(gateway()).anyMatch(check -> check.standing() == Check.Standing.FAIL);
        }
        file.put("signing-key", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(gateway()).noneMatch(check -> check.standing() == Check.Standing.FAIL);
    }

    private List<Check> gateway() {
        Map<String, String> settings = new HashMap<>(file);
        settings.keySet().removeIf(key -> key.startsWith("callback"));
        AccountSettings account = AccountSettings.of(new AccountId("bridge", "clinic"), settings);
        return new ConnectionDoctor(account, new PlatformHttp(), now).lookHere();
    }

    @Test
    void our_own_sealing_goes_round() {
        assertThat(checks())
                .anyMatch(check ->
                        check.what().equals("callback.aes-key") && check.words().contains("sealed and opened again"));
    }

    @Test
    void colleagues_out_of_scope_say_where_the_scope_is() {
        platform.moods().refuseNext("/cgi-bin/externalcontact/groupchat/list", 60011);
        assertThat(failed("externalcontact/groupchat/list").mend()).contains("可见范围", "scope");
    }

    @Test
    void a_clock_far_from_the_platforms_is_a_warning() {
        now = now.plus(Duration.ofMinutes(10));
        assertThat(checks())
                .anyMatch(check ->
                        check.standing() == Check.Standing.WARN && check.what().contains("clock"));
    }

    @Test
    void a_platform_that_cannot_be_reached_is_told_apart() {
        platform.close();
        assertThat(failed("凭证 credentials").words()).contains("连不上");
    }

    private Check failed(String what) {
        return checks().stream()
                .filter(check ->
                        check.standing() == Check.Standing.FAIL && check.what().equals(what))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no failed check of " + what + " in " + checks()));
    }

    private List<Check> checks() {
        return doctor().examine();
    }

    private ConnectionDoctor doctor() {
        AccountSettings account = AccountSettings.of(new AccountId("wecom", "hospital"), file);
        return new ConnectionDoctor(account, new PlatformHttp(), now);
    }
}

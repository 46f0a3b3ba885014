package org.nuanqun.platform.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.manners.PlatformHttp;
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
        assertThat(checks())
                .anyMatch(check -> check.words().equals("https://hospital.example/webhooks/wecom/hospital"));
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

    @Test
    void a_key_of_the_wrong_form_is_found_before_the_platform_finds_it() {
        file.put("callback.aes-key", "tooshort");
        assertThat(failed("callback.aes-key").words()).contains("43");
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
        AccountSettings account = AccountSettings.of(new AccountId("wecom", "hospital"), file);
        return new ConnectionDoctor(account, new PlatformHttp(), now).examine();
    }
}

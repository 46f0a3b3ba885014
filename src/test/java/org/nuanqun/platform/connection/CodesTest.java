package org.nuanqun.platform.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.vocabulary.AccountId;

/** What an administrator can mend is said in both languages, with the place. */
class CodesTest {

    private static final String INTERFACE = "客户联系 → API（customer contact, API）";

    @ParameterizedTest
    @CsvSource({
        "60020, 可信 IP, trusted IPs",
        "48002, 客户联系 → API, customer contact",
        "48001, 客户联系 → API, customer contact",
        "60011, 可见范围, scope",
        "50002, 可见范围, scope",
        "60021, 可见范围, scope",
        "60030, 可见范围, scope",
        "81017, 可见范围, scope",
        "40001, Secret, secret",
        "40013, 企业 ID, corporation id",
        "50003, 启用, enable",
        "48006, 重新授权, grants",
        "48007, 客服账号, service accounts",
        "95017, 通过 API, by API",
        "701008, 接口许可, licences",
        "42001, 再体检, again",
        "45009, 等一分钟, wait"
    })
    void a_corporations_code(int code, String where, String there) {
        is_told("kf", code, where, there);
    }

    @ParameterizedTest
    @CsvSource({
        "40164, IP 白名单, IP list",
        "40001, AppSecret, basic configuration",
        "40125, AppSecret, basic configuration",
        "40243, 解冻, unfreeze",
        "48001, 接口权限, interface rights",
        "48004, 通知, notices",
        "45009, 明天, today"
    })
    void an_official_accounts_code(int code, String where, String there) {
        is_told("officialaccount", code, where, there);
    }

    private static void is_told(String platform, int code, String where, String there) {
        AccountSettings account = AccountSettings.of(new AccountId(platform, "a"), Map.of());
        assertThat(Codes.words(account, code, true))
                .contains(String.valueOf(code))
                .matches("(?s).*\\p{IsHan}.*（.*[a-z].*");
        assertThat(Codes.mend(account, code, INTERFACE)).contains(where, there);
    }

    @ParameterizedTest
    @CsvSource({"kf, 没有这个接口的权限", "officialaccount, 粉丝拒收"})
    void one_code_means_two_things_at_two_platforms(String platform, String words) {
        AccountSettings account = AccountSettings.of(new AccountId(platform, "a"), Map.of());
        assertThat(Codes.words(account, 48002, false)).contains(words);
    }
}

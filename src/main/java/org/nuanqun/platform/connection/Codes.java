package org.nuanqun.platform.connection;

import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.corporation.CorporationApi;

/** Error codes as an administrator reads them. */
final class Codes {

    private Codes() {}

    static String words(AccountSettings account, int code) {
        boolean isOfficial = account.text("app-id").isPresent();
        return isOfficial && !CorporationApi.ERRORS.knows(code)
                ? "平台拒绝，错误码 %d（refused, code %d）".formatted(code, code)
                : isOfficial && code == 40001
                        ? "AppSecret 不对（the app secret is wrong，40001）"
                        : CorporationApi.ERRORS.of(code).words();
    }

    static String mend(int code, String otherwise) {
        return switch (code) {
            case 60020 -> "应用详情 → 企业可信 IP，加上本机的出口 IP，一分钟后生效（the app's page, trusted IPs; takes a minute）";
            case 40164 -> "设置与开发 → 基本配置 → IP 白名单（settings, basic configuration, IP list）";
            case 40001, 40013, 40125 -> "应用详情页重新复制 ID 和 Secret（copy id and secret from the app's page again）";
            default -> otherwise;
        };
    }
}

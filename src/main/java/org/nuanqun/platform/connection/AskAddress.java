package org.nuanqun.platform.connection;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.nuanqun.platform.manners.HttpAnswer;
import org.nuanqun.platform.manners.PlatformHttp;
import org.nuanqun.vocabulary.AccountId;

/** Whether the address the platform is given leads to us, as far as that can be seen from here. */
final class AskAddress {

    private static final String WHAT = "公网地址 public URL";
    private static final String PROXY = "域名解析、证书和反向代理（DNS, certificate and reverse proxy）";
    private static final Duration WITHIN = Duration.ofSeconds(5);

    private final String base;
    private final AccountId account;
    private final PlatformHttp http;

    AskAddress(String base, AccountId account, PlatformHttp http) {
        this.base = base;
        this.account = account;
        this.http = http;
    }

    List<Check> checks() {
        HttpUrl url = HttpUrl.parse(base + "/webhooks/" + account);
        if (url == null) {
            return List.of(Check.fail(WHAT, "不是网址（no address）", "账号文件里的 public-url（in the account's file）"));
        }
        Check led = leads(http.call(new Request.Builder().url(url).build(), WITHIN));
        return url.isHttps()
                ? List.of(led)
                : List.of(led, Check.warn(WHAT, "不是 https，明文经过公网（not https, readable on its way）", PROXY));
    }

    /** A knock without a signature is turned away by us, in our words; anybody else says something else. */
    private static Check leads(HttpAnswer answer) {
        return switch (answer) {
            case HttpAnswer.NotReached _ -> Check.fail(WHAT, "从本机连不上（cannot be reached from here）", PROXY);
            case HttpAnswer.NoAnswer _ -> Check.fail(WHAT, "没有回答（no answer）", PROXY);
            case HttpAnswer.Answered answered
            when isOurs(answered) -> Check.ok(WHAT, "从本机看，通到这里（leads here, seen from this machine）");
            case HttpAnswer.Answered answered ->
                Check.fail(
                        WHAT,
                        "通到别处，或被代理挡住，回答 %d（leads elsewhere, or a proxy answers %d）"
                                .formatted(answered.status(), answered.status()),
                        PROXY);
        };
    }

    private static boolean isOurs(HttpAnswer.Answered answered) {
        return answered.status() == 403 && new String(answered.body(), StandardCharsets.UTF_8).contains("signature");
    }
}

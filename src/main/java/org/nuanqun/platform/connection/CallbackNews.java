package org.nuanqun.platform.connection;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether the platform reaches us, by what it sent lately. */
final class CallbackNews {

    private static final String WHAT = "最近的回调 last callback";
    private static final Duration LATELY = Duration.ofDays(1);
    private static final String WHERE_ADDRESS =
            "平台后台填回调地址的那一页，点保存（the page of the callback URL at the platform; save it there）";
    private static final String WHERE_KEYS =
            "对照平台后台与账号文件里的 Token 和 EncodingAESKey（compare both with the platform's page）";

    private CallbackNews() {}

    static Check check(List<Callback> seen, Instant now) {
        Optional<Callback> heard = newest(seen, false);
        Optional<Callback> refused = newest(seen, true);
        boolean isRefusedSince = refused.filter(
                        one -> heard.map(good -> good.at().isBefore(one.at())).orElse(true))
                .isPresent();
        if (isRefusedSince) {
            String words = "%s前来过一次，没有通过（%s ago, refused）：%s"
                    .formatted(zh(refused.get(), now), en(refused.get(), now), meaning(refused.get()));
            // anybody may knock with a wrong signature; it is only a fault where nothing right has come lately
            return heard.filter(good -> isRecent(good, now)).isPresent()
                    ? Check.warn(WHAT, words, WHERE_KEYS)
                    : Check.fail(WHAT, words, WHERE_KEYS);
        }
        return heard.map(good -> good(good, now)).orElseGet(() -> Check.warn(WHAT, "还没有收到过（none yet）", WHERE_ADDRESS));
    }

    private static Check good(Callback last, Instant now) {
        String kind = last.kind() == Callback.Kind.CHECK ? "地址校验（a check of the address）" : "事件（an event）";
        String words = "%s前（%s ago）：%s".formatted(zh(last, now), en(last, now), kind);
        return isRecent(last, now)
                ? Check.ok(WHAT, words)
                : Check.warn(
                        WHAT,
                        words,
                        "很久没有消息；如果群里其实有动静，看平台后台的回调地址（quiet for long; if it should not be, see the URL there）");
    }

    private static boolean isRecent(Callback last, Instant now) {
        return Duration.between(last.at(), now).compareTo(LATELY) <= 0;
    }

    private static Optional<Callback> newest(List<Callback> seen, boolean isRefused) {
        return seen.stream()
                .filter(one -> (one.kind() == Callback.Kind.REFUSED) == isRefused)
                .max(Comparator.comparing(Callback::at));
    }

    private static String meaning(Callback refused) {
        return switch (refused.why()) {
            case "stale" -> "签名的时间与本机相差太多（signed too far from this machine's time）";
            case "malformed" -> "内容读不懂（it does not read）";
            default -> "签名对不上，或解不开（the signature does not fit, or it does not open）";
        };
    }

    private static String zh(Callback one, Instant now) {
        return ago(one, now, " 天", " 小时", " 分钟");
    }

    private static String en(Callback one, Instant now) {
        return ago(one, now, " d", " h", " min");
    }

    private static String ago(Callback one, Instant now, String days, String hours, String minutes) {
        Duration ago = Duration.between(one.at(), now);
        return ago.toDays() > 1
                ? ago.toDays() + days
                : ago.toMinutes() > 90 ? ago.toHours() + hours : Math.max(0, ago.toMinutes()) + minutes;
    }
}

package org.nuanqun.platform.connection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.nuanqun.platform.accounts.AccountIncomplete;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.envelope.AesKey;
import org.nuanqun.platform.envelope.CallbackCipher;
import org.nuanqun.platform.envelope.CallbackKey;
import org.nuanqun.platform.envelope.CallbackSettings;
import org.nuanqun.platform.envelope.SigningKey;
import org.nuanqun.platform.manners.PlatformHttp;

/** Examines one account: its file, its keys, its credentials, its rights and its clock. */
public final class ConnectionDoctor {

    private static final String IN_THE_FILE = "账号文件（the account's file, see deploy/platforms.md）";

    /** What the Standard Webhooks specification asks for. */
    private static final int SHORTEST_SIGNING_KEY = 24;

    private final AccountSettings account;
    private final PlatformHttp http;
    private final Instant now;

    public ConnectionDoctor(AccountSettings account, PlatformHttp http, Instant now) {
        this.account = account;
        this.http = http;
        this.now = now;
    }

    /** Everything; calls the platform, and our own address as it is known to the world. */
    public List<Check> examine() {
        List<Check> checks = new ArrayList<>(lookHere());
        account.text("public-url").ifPresent(url -> checks.addAll(new AskAddress(url, account.id(), http).checks()));
        if (settings().stream().noneMatch(ConnectionDoctor::isBad)) {
            checks.addAll(new AskPlatform(account, http, now).checks());
        }
        return List.copyOf(checks);
    }

    /** What can be said without calling anybody. */
    public List<Check> lookHere() {
        String platform = account.id().platform();
        if (!PlatformFacts.knows(platform)) {
            return List.of(Check.fail("平台 platform", "没有名为 " + platform + " 的平台（no such platform）", IN_THE_FILE));
        }
        List<Check> checks = new ArrayList<>(settings());
        checks.addAll(callback());
        return List.copyOf(checks);
    }

    /** What is entered at the platform; nothing for a platform that never calls. */
    public List<Check> address() {
        String base = account.text("public-url").orElse("https://<您的域名 your domain>");
        return Needs.isCalledBack(account.id().platform())
                ? List.of(Check.ok("回调地址 callback URL", base + "/webhooks/" + account.id()))
                : List.of();
    }

    /** Whether the platform reaches us, by the callbacks that were seen; nothing for a platform that never calls. */
    public List<Check> news(List<Callback> seen) {
        return Needs.isCalledBack(account.id().platform()) ? List.of(CallbackNews.check(seen, now)) : List.of();
    }

    private static boolean isBad(Check check) {
        return check.standing() == Check.Standing.FAIL;
    }

    private List<Check> settings() {
        return PlatformFacts.of(account.id().platform()).stream()
                .filter(fact -> fact.kind().equals("setting"))
                .map(fact -> account.text(fact.key()).isPresent()
                        ? Check.ok(fact.key(), "已填写（there）")
                        : Check.fail(
                                fact.key(), "没有填写，或所指的文件、变量是空的（missing, or what it points at is empty）", fact.mend()))
                .toList();
    }

    /** The pair that is valid, and the one before it while the platform is being changed. */
    private List<Check> callback() {
        List<Check> checks = new ArrayList<>();
        for (String prefix : List.of("callback", "callback.previous")) {
            account.text(prefix + ".token").ifPresent(token -> checks.add(token(prefix + ".token", token)));
            account.text(prefix + ".aes-key").ifPresent(key -> checks.add(aesKey(prefix + ".aes-key", key)));
        }
        for (String setting : List.of("signing-key", "signing-key.previous")) {
            account.text(setting).ifPresent(key -> checks.add(signingKey(setting, key)));
        }
        return checks;
    }

    private static Check signingKey(String setting, String key) {
        try {
            return SigningKey.secret(key).length >= SHORTEST_SIGNING_KEY
                    ? Check.ok(setting, "格式正确（well-formed）")
                    : Check.fail(setting, "太短，至少 24 字节（too short, at least 24 bytes）", IN_THE_FILE);
        } catch (IllegalArgumentException e) {
            return Check.fail(setting, "应是 Base64，可以带 whsec_（Base64, with or without whsec_）", IN_THE_FILE);
        }
    }

    private static Check token(String setting, String token) {
        return token.matches("[A-Za-z0-9]{1,32}")
                ? Check.ok(setting, "格式正确（well-formed）")
                : Check.fail(setting, "应是不超过 32 位的字母和数字（at most 32 letters and digits）", IN_THE_FILE);
    }

    private Check aesKey(String setting, String key) {
        if (!AesKey.isWellFormed(key)) {
            return Check.fail(setting, "应是 43 位字母和数字（43 letters and digits）", IN_THE_FILE);
        }
        return isSound()
                ? Check.ok(setting, "加密后能原样解开（sealed and opened again）")
                : Check.fail(
                        setting,
                        "加密后解不开，或旁边没有 token（cannot be opened again, or stands without its token）",
                        IN_THE_FILE);
    }

    private boolean isSound() {
        try {
            byte[] words = {1, 2, 3};
            return CallbackSettings.keys(account).stream()
                    .map(CallbackKey::aesKey)
                    .map(CallbackCipher::new)
                    .allMatch(cipher ->
                            cipher.open(cipher.seal(words, "x", new byte[16])).isPresent());
        } catch (AccountIncomplete e) {
            return false;
        }
    }
}

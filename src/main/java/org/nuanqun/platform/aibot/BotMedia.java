package org.nuanqun.platform.aibot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nuanqun.platform.accounts.AccountIncomplete;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.envelope.CallbackCipher;
import org.nuanqun.platform.envelope.CallbackSettings;
import org.nuanqun.platform.envelope.FileOpening;
import org.nuanqun.platform.manners.BodySink;
import org.nuanqun.platform.manners.GuardedHttp;
import org.nuanqun.platform.media.MediaConfig;
import org.nuanqun.platform.media.MediaSource;

/**
 * Pictures and files of colleagues: at an address that is good for five minutes, sealed with the callback's own key. Manual:
 * document/path/100719.
 */
@ApplicationScoped
class BotMedia implements MediaSource {

    /** Where the platform keeps them is written nowhere, so an account's file may say otherwise. */
    private static final List<String> HOSTS = List.of(".myqcloud.com", ".weixin.qq.com", ".qpic.cn");

    private final GuardedHttp http;
    private final MediaConfig config;

    BotMedia(GuardedHttp http, MediaConfig config) {
        this.http = http;
        this.config = config;
    }

    @Override
    public String platform() {
        return BotAdapter.PLATFORM;
    }

    @Override
    public boolean keeps(String reference) {
        return reference.startsWith("https://") || reference.startsWith("http://");
    }

    @Override
    public Fetched fetch(AccountSettings account, String reference, BodySink sink) {
        try {
            FileOpening opening =
                    new CallbackCipher(CallbackSettings.keys(account).getFirst().aesKey()).openingFile();
            GuardedHttp.Ended ended = http.fetch(
                    reference,
                    account.text("media-hosts").isPresent() ? account.list("media-hosts") : HOSTS,
                    account.list("media-origins"),
                    config.within(),
                    (bytes, length) -> passed(opening.more(bytes, length), sink));
            return fetched(ended, opening, sink);
        } catch (AccountIncomplete e) {
            return new Fetched.NotNow(String.valueOf(e.getMessage()));
        }
    }

    private static Fetched fetched(GuardedHttp.Ended ended, FileOpening opening, BodySink sink) {
        return switch (ended) {
            case GuardedHttp.Ended.Well _ ->
                opening.end()
                        .map(rest -> {
                            passed(rest, sink);
                            return (Fetched) new Fetched.Well();
                        })
                        .orElseGet(() -> new Fetched.NotNow("解不开（it does not open with the account's key）"));
            case GuardedHttp.Ended.Forbidden _ ->
                new Fetched.Never("地址不在允许的范围，见 media-hosts（the address is not on the list of hosts）");
            case GuardedHttp.Ended.Refused(int status)
            when status / 100 == 4 -> new Fetched.Never("链接已过期（the link is no longer good）");
            case GuardedHttp.Ended.Refused _, GuardedHttp.Ended.NoAnswer _ ->
                new Fetched.NotNow("平台没有给（the platform did not give it）");
        };
    }

    private static boolean passed(byte[] opened, BodySink sink) {
        return opened.length == 0 || sink.take(opened, opened.length);
    }
}

package org.nuanqun.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.envelope.SealedRequests;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.Ids;

/** The contract for platforms whose callbacks come in the sealed envelope, and which are called with a token. */
public abstract class SealedContract extends AdapterContract {

    /** As whose the envelope names the receiver. */
    protected static final String RECEIVER = "ww1";

    protected static final String GIVEN_TOKEN = "{\"errcode\":0,\"access_token\":\"THE-TOKEN\",\"expires_in\":7200}";

    private static final String SECRET = "the-secret-of-the-app";

    private final AccountId account;
    protected final SealedRequests sealed;

    protected SealedContract(String platform) {
        account = new AccountId(platform, "t" + Ids.next());
        sealed = new SealedRequests(account.name(), RECEIVER, NOW);
    }

    @Override
    protected AccountId account() {
        return account;
    }

    /** Its file, with what this platform has of its own. */
    protected AccountSettings settings(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(more);
        all.put("api", platform.isRunning() ? platform.baseUrl() : "http://localhost:1");
        all.put("secret", SECRET);
        all.put("callback.token", SealedRequests.TOKEN);
        all.put("callback.aes-key", SealedRequests.AES_KEY);
        return AccountSettings.of(account, all);
    }

    @Override
    protected WebhookRequest forged(WebhookRequest genuine) {
        return sealed.forged(genuine);
    }

    @Override
    protected WebhookRequest altered(WebhookRequest genuine) {
        return sealed.altered(genuine);
    }

    @Override
    protected WebhookRequest saying(String inside) {
        return sealed.of(inside);
    }

    @Override
    protected WebhookRequest garbled() {
        return sealed.of("<xml><MsgType>event</MsgType>");
    }

    /** One to one: into a group nothing goes by itself at any of them. */
    @Override
    protected OutboundMessage aMessage() {
        return new OutboundMessage(
                account, Chat.oneToOne("p-1"), "own-1", new Speaker("小暖", "机器人", true), "可以。", List.of(), List.of());
    }

    @Override
    protected List<String> secrets() {
        return List.of(SECRET, "THE-TOKEN", SealedRequests.TOKEN, SealedRequests.AES_KEY);
    }
}

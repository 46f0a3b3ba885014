package org.nuanqun.platform.officialaccount;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.accounts.Secret;
import org.nuanqun.vocabulary.AccountId;

/** One official account, as its file describes it. */
record OfficialAccount(AccountSettings settings) {

    static final String PLATFORM = "officialaccount";

    AccountId id() {
        return settings.id();
    }

    String app() {
        return settings.required("app-id");
    }

    Secret secret() {
        return settings.requiredSecret("secret");
    }

    String api() {
        return settings.text("api", "https://api.weixin.qq.com");
    }

    /** With a key, only sealed messages are taken, unless the file says {@code mode=compatible} or {@code plain}. */
    boolean takesPlain() {
        return !settings.text("mode", hasKey() ? "secure" : "plain").equals("secure");
    }

    boolean hasKey() {
        return settings.text("callback.aes-key").isPresent();
    }

    /** The tokens that may sign, in plain mode too. */
    List<String> tokens() {
        return List.of("callback.token", "callback.previous.token").stream()
                .flatMap(key -> settings.text(key).stream())
                .toList();
    }

    /** How long a webhook may wait for the bot; the platform's patience ends at five seconds. */
    Duration passiveWithin() {
        return settings.duration("passive-within", Duration.ofSeconds(4));
    }

    /** After somebody began to follow, three messages may go out within this. */
    Duration greetWithin() {
        return settings.duration("greet-within", Duration.ofMinutes(1));
    }

    /** What a tap on the menu means in words. */
    String wordsOfMenu(String key) {
        return settings.text("menu." + key, key);
    }

    Optional<String> template() {
        return settings.text("template.id");
    }

    Optional<String> subscription() {
        return settings.text("subscription.id");
    }
}

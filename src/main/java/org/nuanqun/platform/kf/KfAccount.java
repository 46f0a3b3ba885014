package org.nuanqun.platform.kf;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.vocabulary.AccountId;

/** One customer-service account, as its file describes it. */
record KfAccount(AccountSettings settings) {

    static final String PLATFORM = "kf";

    AccountId id() {
        return settings.id();
    }

    String corporation() {
        return settings.required("corp-id");
    }

    String openKfid() {
        return settings.required("open-kfid");
    }

    /** How often to look without a hint, so that a lost callback is healed. */
    Duration pollEvery() {
        return settings.duration("poll-every", Duration.ofMinutes(1));
    }

    int messagesInWindow() {
        return settings.number("window-messages", 5);
    }

    Duration window() {
        return settings.duration("window", Duration.ofDays(2));
    }

    Duration welcomeWithin() {
        return settings.duration("welcome-within", Duration.ofSeconds(20));
    }

    /** The name in our console of a colleague who answers in her own client; her id on the platform if nobody wrote it down. */
    String nameOf(String servicer) {
        return settings.under("servicers").getOrDefault(servicer, servicer);
    }

    Optional<String> servicerNamed(String name) {
        return settings.under("servicers").entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether taking over in the console moves a session into the client of a colleague the platform knows; else upon her wish. */
    boolean takesOverInClient() {
        return settings.text("takeover", "console").equals("client");
    }

    /** What a customer touches so that a session goes on in which ours was the last word. */
    String goOnText() {
        return settings.text("go-on-text", "好的，请继续");
    }

    /** Codes by which the platform says that it has this message already; no manual names them. */
    List<String> repeatCodes() {
        return settings.list("repeat-codes");
    }
}

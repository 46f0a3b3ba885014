package org.nuanqun.platform.wecom;

import java.time.Duration;
import java.time.LocalTime;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.accounts.Secret;
import org.nuanqun.vocabulary.AccountId;

/** One corporation's self-built app for customer contact, as its file describes it. */
record WecomAccount(AccountSettings settings) {

    static final String PLATFORM = "wecom";

    private static final Duration NEVER = Duration.ofDays(3650);

    AccountId id() {
        return settings.id();
    }

    String corporation() {
        return settings.required("corp-id");
    }

    Secret secret() {
        return settings.requiredSecret("secret");
    }

    String api() {
        return settings.text("api", "https://qyapi.weixin.qq.com");
    }

    /** The platform's own figure; a newer manual may say another. */
    Duration welcomeWithin() {
        return settings.duration("welcome-within", Duration.ofSeconds(20));
    }

    /** 500 in groups made by a colleague, 200 in groups made by a WeChat user; no official page says so. */
    int groupSize() {
        return settings.number("group-size", 500);
    }

    /** How soon after making a draft to ask what became of it, and how often at most. */
    Duration askDraftsEvery() {
        return settings.duration("ask-drafts-every", Duration.ofSeconds(20));
    }

    /** Whether what the service learns of customers is put on them as tags, which every colleague sees. */
    boolean marksPeople() {
        return settings.isOn("tags", false);
    }

    /** How often each customer is asked about again, whatever callbacks told. */
    Duration contactsEvery() {
        return settings.duration("contacts-every", Duration.ofDays(1));
    }

    /** How often all colleagues' lists of customers are read, to find what callbacks missed. */
    Duration reconcileContactsEvery() {
        return settings.duration("reconcile-contacts-every", Duration.ofHours(2));
    }

    /** How long a callback may take: who came since may still be told, with leave to greet. */
    Duration healAfter() {
        return settings.duration("heal-after", Duration.ofMinutes(2));
    }

    /** After how long the platform reminds the colleague, once; zero for never. */
    Duration remindAfter() {
        Duration after = settings.duration("remind-after", Duration.ofHours(4));
        return after.isZero() ? NEVER : after;
    }

    /** Nobody is reminded at night. */
    boolean remindsAt(LocalTime now) {
        int hour = now.getHour();
        return hour >= settings.number("remind-from", 8) && hour < settings.number("remind-until", 20);
    }

    /** How long a draft waits for a colleague before it counts as not sent. */
    Duration confirmWithin() {
        return settings.duration("confirm-within", Duration.ofDays(1));
    }
}

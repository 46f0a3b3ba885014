package org.nuanqun.console.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.nuanqun.platform.Capabilities;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.Platforms;
import org.nuanqun.vocabulary.AccountId;

/** What a place allows us, in words: whether we hear, and whether we may answer. */
@ApplicationScoped
public class Abilities {

    private final Platforms platforms;

    Abilities(Platforms platforms) {
        this.platforms = platforms;
    }

    /** Empty where no adapter speaks to the account's platform any more. */
    public String of(AccountId account, Chat chat, Language language) {
        AbilityWords words = language.words(AbilityWords.class);
        return platforms
                .named(account.platform())
                .map(adapter -> said(adapter.capabilities(account, chat), words))
                .orElse("");
    }

    private static String said(Capabilities may, AbilityWords words) {
        if (!may.mayHearWords()) {
            return words.hearsNothing();
        }
        if (may.needsConfirmation()) {
            return words.hearsAndNeedsTap();
        }
        return may.mayReplyByItself() ? words.hearsAndSays() : words.hearsOnly();
    }
}

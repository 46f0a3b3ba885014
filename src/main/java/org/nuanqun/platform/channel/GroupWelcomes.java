package org.nuanqun.platform.channel;

import java.util.Optional;
import org.nuanqun.vocabulary.AccountId;

/** Keeps texts at one platform with which it greets who joins a group, by itself. Implementations are CDI beans of an adapter. */
public interface GroupWelcomes extends Desk {

    /** What the platform replaces by the name of who joins. */
    String placeOfName();

    /** In bytes of UTF-8. */
    int longest();

    /** @param tellsColleagues whether the platform asks those who own groups to apply it */
    Placing place(AccountId account, String text, boolean tellsColleagues);

    Placing change(AccountId account, String key, String text);

    Placing remove(AccountId account, String key);

    Found current(AccountId account, String key);

    /** What the platform has under a key. {@code why}: why it did not say, otherwise empty. */
    record Found(Optional<String> text, String why) {}
}

package org.nuanqun.platform.channel;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.nuanqun.platform.manners.BodySink;
import org.nuanqun.vocabulary.AccountId;

/** Makes and ends codes at one platform. Implementations are CDI beans of an adapter; a fault on the way is an outcome. */
public interface ChannelCodes extends Desk {

    Set<CodeKind> kinds();

    /** How many groups one code may lead to. */
    int mostGroups();

    /** The colleagues a code may lead to. */
    Colleagues colleagues(AccountId account);

    /** What one of them is called, as far as it is known without asking. */
    default String nameOf(AccountId account, String colleague) {
        return colleague;
    }

    Placing make(AccountId account, CodeWish wish);

    /** Where it leads, and what it is called; kind and state stay. */
    Placing change(AccountId account, String key, CodeWish wish);

    CodeSeen look(AccountId account, CodeKind kind, String key);

    /** One whose making was never answered, by its state. A platform that cannot be asked so says that it sees nothing. */
    CodeSeen lookFor(AccountId account, CodeKind kind, String state, Instant madeAt);

    Placing end(AccountId account, CodeKind kind, String key);

    /** Fetches the picture people scan; false if it did not come, or there is none. */
    boolean picture(AccountId account, CodeKind kind, String key, BodySink sink);

    /** {@code why}: why there are none, empty if all went well. */
    record Colleagues(List<Colleague> all, String why) {}

    /** {@code key} is the platform's; {@code name} may be the same. */
    record Colleague(String key, String name) {}
}

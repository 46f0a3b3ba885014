package org.nuanqun.platform.media;

import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.manners.BodySink;

/** Fetches what people sent through one platform. Implementations are CDI beans of an adapter. */
public interface MediaSource {

    String platform();

    /** Whether an attachment's reference names something the platform keeps for us, for a while. */
    boolean keeps(String reference);

    /** Streams it; a fault on the way is an outcome, not an exception. */
    Fetched fetch(AccountSettings account, String reference, BodySink sink);

    /** How fetching ended. */
    sealed interface Fetched {

        record Well() implements Fetched {}

        /** Try again; {@code why} is what an operator reads. */
        record NotNow(String why) implements Fetched {}

        /** The platform has it no longer, or never gives it. */
        record Never(String why) implements Fetched {}
    }
}

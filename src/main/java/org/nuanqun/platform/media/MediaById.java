package org.nuanqun.platform.media;

import java.util.Set;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.manners.ApiAnswer;
import org.nuanqun.platform.manners.BodySink;

/** What the platforms of one family share: references are ids, and some codes mean that the file is no more. */
public record MediaById(String platform, Ask ask) implements MediaSource {

    private static final String MARK = "media:";
    private static final Set<Integer> NO_MORE = Set.of(40007, 41006, 45001);

    /** The platform's interface for files. */
    public interface Ask {
        ApiAnswer media(AccountSettings account, String id, BodySink sink);
    }

    @Override
    public boolean keeps(String reference) {
        return reference.startsWith(MARK) && reference.length() > MARK.length();
    }

    @Override
    public Fetched fetch(AccountSettings account, String reference, BodySink sink) {
        return fetched(ask.media(account, reference.substring(MARK.length()), sink));
    }

    /** Whatever an administrator may mend, or time may, is tried again. */
    private static Fetched fetched(ApiAnswer answer) {
        return switch (answer) {
            case ApiAnswer.Well well when well.body().isEmpty() -> new Fetched.Well();
            case ApiAnswer.Well _ -> new Fetched.Never("平台只在它的客户端里给看（shown in the platform's client only）");
            case ApiAnswer.Failed failed
            when NO_MORE.contains(failed.code()) -> new Fetched.Never("平台上已经没有了（no longer at the platform）");
            case ApiAnswer.Failed failed -> new Fetched.NotNow(failed.outcome().why());
        };
    }
}

package org.nuanqun.platform.media;

import java.util.Set;
import org.nuanqun.platform.manners.ApiAnswer;

/** What the platforms of one family share: references are ids, and some codes mean that the file is no more. */
public final class MediaIds {

    private static final String MARK = "media:";
    private static final Set<Integer> NO_MORE = Set.of(40007, 41006, 45001);

    private MediaIds() {}

    public static boolean isOne(String reference) {
        return reference.startsWith(MARK) && reference.length() > MARK.length();
    }

    public static String of(String reference) {
        return reference.substring(MARK.length());
    }

    /** Whatever an administrator may mend, or time may, is tried again. */
    public static MediaSource.Fetched fetched(ApiAnswer answer) {
        return switch (answer) {
            case ApiAnswer.Well well when well.body().isEmpty() -> new MediaSource.Fetched.Well();
            case ApiAnswer.Well _ -> new MediaSource.Fetched.Never("平台只在它的客户端里给看（shown in the platform's client only）");
            case ApiAnswer.Failed failed
            when NO_MORE.contains(failed.code()) ->
                new MediaSource.Fetched.Never("平台上已经没有了（no longer at the platform）");
            case ApiAnswer.Failed failed ->
                new MediaSource.Fetched.NotNow(failed.outcome().why());
        };
    }
}

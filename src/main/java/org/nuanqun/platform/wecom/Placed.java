package org.nuanqun.platform.wecom;

import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.channel.Placing;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.manners.ApiAnswer;

/** What a call that failed means for what should be placed: without an answer it may have been done. */
final class Placed {

    private Placed() {}

    static Placing failed(ApiAnswer.Failed failed) {
        String words = CorporationApi.words(failed);
        return failed.outcome() instanceof DeliveryOutcome.Unknown
                ? new Placing.Unknown(words)
                : new Placing.Refused(words);
    }
}

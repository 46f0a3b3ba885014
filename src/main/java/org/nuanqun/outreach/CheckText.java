package org.nuanqun.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nuanqun.advertising.AdvertisingInForce;
import org.nuanqun.advertising.BannedWords;

/** Whether a text may be said to many, by the rules of now. In no transaction: who asks decides what a refusal undoes. */
@ApplicationScoped
class CheckText {

    private final AdvertisingInForce advertising;

    CheckText(AdvertisingInForce advertising) {
        this.advertising = advertising;
    }

    /** @throws BroadcastRefused if the text cannot be said as it stands */
    void of(Composed composed) {
        if (composed.text().isEmpty()) {
            throw new BroadcastRefused(BroadcastRefused.Why.NO_TEXT);
        }
        List<BannedWords> claims = advertising.in(composed.text(), composed.kind());
        if (!claims.isEmpty()) {
            throw new BroadcastRefused(claims);
        }
        if (composed.lacksApproval()) {
            throw new BroadcastRefused(BroadcastRefused.Why.NO_APPROVAL);
        }
    }

    boolean passes(Composed composed) {
        try {
            of(composed);
            return true;
        } catch (BroadcastRefused refused) {
            return false;
        }
    }
}

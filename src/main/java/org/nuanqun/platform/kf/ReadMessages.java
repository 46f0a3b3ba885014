package org.nuanqun.platform.kf;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.manners.ApiAnswer;

/** Reads an account from its cursor to the end, page by page, while it is our turn. */
@ApplicationScoped
class ReadMessages {

    private static final int TOKEN_NO_LONGER_GOOD = 95007;

    /** An empty page with more behind it is documented; so many in a row are not. */
    private static final int MOST_IDLE = 20;

    private static final double AFTER_TROUBLE_SECONDS = 5;

    private final CorporationApi api;
    private final KfCursors cursors;
    private final TakePage takePage;
    private final Nicknames nicknames;
    private final MeterRegistry meters;
    private final Clock clock;

    ReadMessages(
            CorporationApi api,
            KfCursors cursors,
            TakePage takePage,
            Nicknames nicknames,
            MeterRegistry meters,
            Clock clock) {
        this.api = api;
        this.cursors = cursors;
        this.takePage = takePage;
        this.nicknames = nicknames;
        this.meters = meters;
        this.clock = clock;
    }

    void of(KfAccount account) {
        cursors.connect(account.id());
        Instant begun = cursors.databaseTime();
        cursors.claim(account).ifPresent(turn -> read(account, turn, begun));
    }

    private void read(KfAccount account, KfCursors.Turn turn, Instant begun) {
        String cursor = turn.cursor();
        String token = turn.hintToken();
        for (int idle = 0; idle < MOST_IDLE; ) {
            ApiAnswer answer = api.post(account.settings(), "kf/sync_msg", request(account, cursor, token));
            if (answer instanceof ApiAnswer.Failed failed) {
                if (failed.code() != TOKEN_NO_LONGER_GOOD || token.isEmpty()) {
                    cursors.interrupted(turn, wait(failed.outcome()));
                    return;
                }
                token = "";
                continue;
            }
            KfPage page = KfPage.of(((ApiAnswer.Well) answer).body());
            take(account, turn, page);
            if (!page.hasMore()) {
                cursors.done(turn, begun);
                return;
            }
            idle = page.messages().isEmpty() ? idle + 1 : 0;
            cursor = page.nextCursor().isEmpty() ? cursor : page.nextCursor();
        }
        cursors.interrupted(turn, AFTER_TROUBLE_SECONDS);
    }

    private void take(KfAccount account, KfCursors.Turn turn, KfPage page) {
        int fresh = takePage.take(account, turn, page, nicknames.of(account, page.customers()), clock.instant());
        countHealed(turn, fresh);
    }

    /** What nobody had hinted at: a callback was lost, and this look made good for it. */
    private void countHealed(KfCursors.Turn turn, int fresh) {
        if (!turn.wasHinted()) {
            meters.counter("platform.healed", "platform", KfAccount.PLATFORM, "kind", "message")
                    .increment(fresh);
        }
    }

    private static ObjectNode request(KfAccount account, String cursor, String token) {
        ObjectNode body = CorporationApi.object()
                .put("limit", 1000)
                .put("voice_format", 0)
                .put("open_kfid", account.openKfid());
        if (!cursor.isEmpty()) {
            body.put("cursor", cursor);
        }
        return token.isEmpty() ? body : body.put("token", token);
    }

    private static double wait(DeliveryOutcome outcome) {
        return outcome instanceof DeliveryOutcome.TryLater later
                ? Math.max(1, later.after().toMillis() / 1000.0)
                : AFTER_TROUBLE_SECONDS;
    }
}

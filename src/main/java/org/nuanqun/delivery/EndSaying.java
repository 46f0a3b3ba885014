package org.nuanqun.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.conversation.LineState;
import org.nuanqun.conversation.Transcript;

/** Writes how a saying ended, or why it waits: on its row, in the transcript, in the audit; and announces it. */
@ApplicationScoped
class EndSaying {

    private final Transcript transcript;
    private final Audit audit;
    private final Event<SayingEnded> ended;

    EndSaying(Transcript transcript, Audit audit, Event<SayingEnded> ended) {
        this.transcript = transcript;
        this.audit = audit;
        this.ended = ended;
    }

    void held(SayingRow row, Verdict.Wait wait, Instant now) {
        if (!row.reason.equals(wait.why())) {
            note(row, "held", wait.why(), now);
            transcript.become(row.conversation(), row.id, LineState.PENDING, wait.why());
        }
        row.waitUntil(wait.until(), wait.why());
    }

    void dropped(SayingRow row, String why, Instant now) {
        dropped(row, new Verdict.Drop(why), now);
    }

    void dropped(SayingRow row, Verdict.Drop drop, Instant now) {
        end(row, SayingState.DROPPED, LineState.DROPPED, "dropped", drop.why(), drop.isForGood(), now);
    }

    void sent(SayingRow row, String platformMessageId, Instant now) {
        row.platformMessageId = platformMessageId;
        end(row, SayingState.SENT, LineState.SENT, "sent", "", false, now);
    }

    void awaitsTap(SayingRow row, String taskId, String why, Instant now) {
        row.platformMessageId = taskId;
        end(row, SayingState.AWAITS_TAP, LineState.AWAITS_TAP, "awaitsTap", why, false, now);
    }

    void refused(SayingRow row, String why, Instant now) {
        end(row, SayingState.REFUSED, LineState.FAILED, "refused", why, false, now);
    }

    /** Refused, since nobody is there any more to read it. */
    void left(SayingRow row, Instant now) {
        end(row, SayingState.REFUSED, LineState.FAILED, "refused", "the person is no longer there", true, now);
    }

    void unknown(SayingRow row, String why, Instant now) {
        end(row, SayingState.UNKNOWN, LineState.UNKNOWN, "unknown", why, false, now);
    }

    void later(SayingRow row, Instant next, String why) {
        row.waitUntil(next, why);
        transcript.become(row.conversation(), row.id, LineState.PENDING, why);
    }

    private void end(
            SayingRow row, SayingState how, LineState line, String action, String why, boolean isForGood, Instant now) {
        row.end(how, why, now);
        transcript.become(row.conversation(), row.id, line, why);
        note(row, action, why, now);
        ended.fire(row.ended(isForGood));
    }

    private void note(SayingRow row, String action, String why, Instant now) {
        audit.note(AuditEntry.of(row.conversation(), Actor.SYSTEM, action, row.purpose + " " + row.subject, why, now));
    }
}

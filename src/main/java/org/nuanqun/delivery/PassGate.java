package org.nuanqun.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.platform.AttachmentKind;
import org.nuanqun.platform.Content;
import org.nuanqun.platform.OutboundMessage;
import org.nuanqun.platform.Speaker;
import org.nuanqun.trial.HaltPoint;

/** Takes the next due saying and asks the gate, with the owner held still: one transaction, then the wire. */
@ApplicationScoped
class PassGate {

    private final Sayings sayings;
    private final Conversations conversations;
    private final LookAround lookAround;
    private final EndSaying end;
    private final Lists lists;

    PassGate(Sayings sayings, Conversations conversations, LookAround lookAround, EndSaying end, Lists lists) {
        this.sayings = sayings;
        this.conversations = conversations;
        this.lookAround = lookAround;
        this.end = end;
        this.lists = lists;
    }

    /** When the first of what waits is due, which may be long ago; empty if nothing waits. */
    @Transactional
    Optional<Instant> nextDue() {
        return sayings.nextAfter(Instant.EPOCH);
    }

    @Transactional
    Claim next(Instant now, boolean greetingsOnly) {
        Optional<SayingRow> due = sayings.claimDue(now, greetingsOnly);
        if (due.isEmpty()) {
            return Claim.NOTHING;
        }
        SayingRow row = due.get();
        GateView view = lookAround.at(row, now);
        return switch (lookAround.gate().asks(view)) {
            case Verdict.Pass ignored -> new Claim(true, Optional.of(depart(row, now)));
            case Verdict.Wait wait -> {
                end.held(row, wait, now);
                yield Claim.HELD;
            }
            case Verdict.Drop drop -> {
                end.dropped(row, drop, now);
                yield Claim.HELD;
            }
        };
    }

    private Content.Attachment file(String written) {
        List<String> file = lists.read(written);
        return new Content.Attachment(AttachmentKind.valueOf(file.get(0)), file.get(1), file.get(2), Optional.empty());
    }

    private Departure depart(SayingRow row, Instant now) {
        sayings.sendingFor(row.id, lookAround.sendWithin(), row.kind.isPush() ? now : null);
        HaltPoint.OUTBOX_CLAIMED.pass();
        Conversation conversation = conversations.get(row.conversation());
        OutboundMessage message = new OutboundMessage(
                conversation.account(),
                conversation.chat(),
                row.id.toString(),
                new Speaker(row.speakerName, row.speakerRole, row.kind != SayingClass.OPERATOR),
                row.text,
                lists.read(row.mentions),
                lists.read(row.taps),
                Optional.ofNullable(row.greetingKey),
                Optional.ofNullable(row.attachment).map(this::file));
        return new Departure(row.id, row.kind, row.attempts + 1, message);
    }
}

package org.nuanqun.hosting;

import java.util.List;
import java.util.Optional;
import org.nuanqun.handoff.TicketReason;
import org.nuanqun.platform.Content;

/** A voice message, a picture or a file without words of its own: received, and a person looks. */
final class ReceiveAttachment implements Talent {

    @Override
    public Optional<Decision> decide(Situation situation) {
        return situation.content() instanceof Content.Attachment attachment
                        && situation.words().isEmpty()
                ? Optional.of(HandOver.person(
                        situation,
                        TicketReason.ATTACHMENT,
                        attachment.kind().name(),
                        "the bot cannot look at a " + attachment.kind(),
                        "handoff.attachment",
                        List.of(),
                        HandOver.departmentOf(situation)))
                : Optional.empty();
    }
}

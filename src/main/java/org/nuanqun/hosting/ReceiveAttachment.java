package org.nuanqun.hosting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nuanqun.handoff.TicketReason;
import org.nuanqun.platform.Content;

/** A voice message, a picture or a file without words of its own: received, and a person looks. */
final class ReceiveAttachment implements Talent {

    @Override
    public Optional<Decision> decide(Situation situation) {
        return situation.content() instanceof Content.Attachment attachment
                        && situation.words().isEmpty()
                ? Optional.of(received(situation, attachment.kind().name().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static Decision received(Situation situation, String kind) {
        return HandOver.person(
                situation,
                TicketReason.ATTACHMENT,
                kind,
                "the bot cannot look at a " + kind,
                "handoff.attachment",
                List.of(),
                HandOver.departmentOf(situation));
    }
}

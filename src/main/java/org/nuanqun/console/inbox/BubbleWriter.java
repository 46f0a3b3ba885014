package org.nuanqun.console.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.nuanqun.console.page.Avatar;
import org.nuanqun.console.page.Moments;
import org.nuanqun.console.page.PersonalData;
import org.nuanqun.conversation.Line;
import org.nuanqun.conversation.LineKind;
import org.nuanqun.conversation.LineState;
import org.nuanqun.conversation.SpeakerKind;
import org.nuanqun.handoff.Ticket;
import org.nuanqun.handoff.TicketReason;
import org.nuanqun.platform.Content;
import org.nuanqun.vocabulary.ConversationId;

/**
 * Writes a line of the transcript as a bubble, with the words that decided marked in it, and with the numbers that name a
 * person hidden unless it was {@code revealed}.
 */
record BubbleWriter(
        ThreadWords words,
        Moments moments,
        Evidences evidences,
        UnaryOperator<String> reasons,
        ConversationId open,
        Optional<Ticket> ticket,
        String me,
        Function<Line, Shown> sent,
        Set<UUID> revealed) {

    Bubble bubble(Line line) {
        boolean isOfThisPerson = line.conversation().equals(open);
        List<String> decided = isOfThisPerson ? decided(line) : List.of();
        UnaryOperator<String> shown = isOpen(line) ? UnaryOperator.identity() : PersonalData::masked;
        String text = text(line.content());
        return new Bubble(
                line.id().toString(),
                who(line),
                Avatar.of(line.speakerName(), line.conversation()),
                PersonalData.masked(line.speakerName()),
                line.speakerRole(),
                moments.time(line.at()),
                Marks.cut(shown.apply(text), decided.stream().map(shown).toList()),
                attachment(line.content()),
                sent.apply(line),
                line.kind() == LineKind.SAID ? evidences.source(line.detail()) : "",
                state(line),
                stateText(line),
                decided.isEmpty() ? "" : finding(),
                isOfThisPerson,
                rests(line),
                !shown.apply(text).equals(text));
    }

    /** What we said to a patient is shown as we said it: the hospital's own numbers stand there. */
    private boolean isOpen(Line line) {
        return line.kind() == LineKind.SAID || revealed.contains(line.id());
    }

    private static String who(Line line) {
        if (line.kind() == LineKind.NOTE) {
            return "note";
        }
        return switch (line.speaker()) {
            case PATIENT -> "patient";
            case BOT, SYSTEM -> "bot";
            case STAFF -> "staff";
        };
    }

    /** The red flag's evidence, in the message that holds it all. */
    private List<String> decided(Line line) {
        if (line.speaker() != SpeakerKind.PATIENT) {
            return List.of();
        }
        return ticket.filter(open -> open.reason() == TicketReason.RED_FLAG)
                .map(flag -> Clauses.of(text(line.content()), evidences.words(flag.evidence())))
                .orElse(List.of());
    }

    private String finding() {
        return ticket.map(Ticket::finding).orElse("");
    }

    private static String text(Content content) {
        return switch (content) {
            case Content.Words(String text) -> text;
            case Content.Attachment attachment -> attachment.speechText().orElse(attachment.name());
        };
    }

    private static String attachment(Content content) {
        return switch (content) {
            case Content.Words words -> "";
            case Content.Attachment attachment ->
                switch (attachment.kind()) {
                    case VOICE -> "voice";
                    case PICTURE, VIDEO -> "picture";
                    case FILE -> "file";
                };
        };
    }

    /** A reply that waits for a moment to come is still hers; what waits for another reason says so. */
    private long rests(Line line) {
        boolean isMine = line.speaker() == SpeakerKind.STAFF
                && line.state() == LineState.PENDING
                && line.stateReason().isEmpty()
                && line.speakerName().equals(me);
        return isMine ? Math.max(0, Duration.between(moments.now(), line.at()).toMillis()) : 0;
    }

    private static String state(Line line) {
        return switch (line.state()) {
            case WAITING, HANDLED, PARKED, SENT -> "";
            case PENDING -> "sending";
            case AWAITS_TAP -> "tap";
            case UNKNOWN -> "unknown";
            case FAILED -> "failed";
            case DROPPED -> "dropped";
        };
    }

    private String stateText(Line line) {
        String why = line.stateReason().map(reasons).orElse("");
        return switch (line.state()) {
            case WAITING, HANDLED, PARKED -> "";
            case SENT -> line.kind() == LineKind.NOTE ? "" : words.sent();
            case PENDING -> why.isEmpty() ? words.pending() : words.waits(why);
            case AWAITS_TAP -> words.awaitsTap();
            case UNKNOWN -> words.unknown();
            case FAILED -> words.failed(why);
            case DROPPED -> words.dropped(why);
        };
    }
}

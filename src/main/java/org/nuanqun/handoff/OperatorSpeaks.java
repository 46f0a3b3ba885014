package org.nuanqun.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BiFunction;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.LineKind;
import org.nuanqun.conversation.LineState;
import org.nuanqun.conversation.Owner;
import org.nuanqun.conversation.Ownership;
import org.nuanqun.conversation.SpeakerKind;
import org.nuanqun.conversation.Spoken;
import org.nuanqun.conversation.Transcript;
import org.nuanqun.delivery.Delivery;
import org.nuanqun.delivery.Saying;
import org.nuanqun.delivery.SayingClass;
import org.nuanqun.platform.Content;
import org.nuanqun.platform.Speaker;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Staff;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.Ids;
import org.nuanqun.vocabulary.OperatorId;

/** What operators say: to the patient, by the same way out as the bot's words, and to each other. */
@ApplicationScoped
class OperatorSpeaks {

    private static final String PURPOSE = "operator-reply";
    private static final int LINES = 50;

    private final Conversations conversations;
    private final Tickets tickets;
    private final Delivery delivery;
    private final Transcript transcript;
    private final Staff staff;
    private final Audit audit;

    OperatorSpeaks(
            Conversations conversations,
            Tickets tickets,
            Delivery delivery,
            Transcript transcript,
            Staff staff,
            Audit audit) {
        this.conversations = conversations;
        this.tickets = tickets;
        this.delivery = delivery;
        this.transcript = transcript;
        this.staff = staff;
        this.audit = audit;
    }

    /** @param rest how long it may still be taken back; a red flag does not wait for that */
    void reply(ConversationId id, OperatorId operator, String text, Duration rest, Instant now) {
        requireWords(text);
        say(id, operator, rest, now, (conversation, leaves) -> saying(conversation, staff.get(operator), text, leaves));
    }

    /** A picture or a file of ours, by the same way. */
    void send(ConversationId id, OperatorId operator, Content.Attachment file, Duration rest, Instant now) {
        say(id, operator, rest, now, (conversation, leaves) -> saying(conversation, staff.get(operator), "", leaves)
                .as(file));
    }

    private void say(
            ConversationId id,
            OperatorId operator,
            Duration rest,
            Instant now,
            BiFunction<Conversation, Instant, Saying> what) {
        Ownership ownership = conversations.heldStill(id);
        if (!ownership.isHeldBy(operator)) {
            throw new HandoffRefused(HandoffRefused.Why.NOT_HELD_BY_YOU, ownership.operator());
        }
        boolean isUrgent = tickets.openFor(id).filter(TicketRow::isRedFlag).isPresent();
        Instant leaves = isUrgent ? now : now.plus(rest);
        delivery.say(what.apply(conversations.get(id), leaves));
        tickets.openFor(id).ifPresent(ticket -> answered(ticket, operator, now));
        audit.note(AuditEntry.of(id, Actor.operator(operator), "said", "reply", "", now));
    }

    /** The words, if they had not left yet. The conversation stays hers; only a first reply is not counted. */
    Optional<String> takeBack(ConversationId id, OperatorId operator, UUID line, Instant now) {
        Optional<String> words =
                delivery.takeBack(line, PURPOSE, operator + "/" + id + "/", "taken back by the colleague");
        words.ifPresent(taken -> {
            tickets.openFor(id).filter(ticket -> !isAnswered(ticket)).ifPresent(TicketRow::didNotReply);
            audit.note(AuditEntry.of(id, Actor.operator(operator), "tookBack", "reply", "", now));
        });
        return words;
    }

    private boolean isAnswered(TicketRow ticket) {
        return transcript.lines(ticket.conversation(), LINES).stream()
                .filter(line -> line.kind() == LineKind.SAID && line.speaker() == SpeakerKind.STAFF)
                .anyMatch(
                        line -> line.state() != LineState.DROPPED && !line.at().isBefore(ticket.openedAt));
    }

    UUID note(ConversationId id, OperatorId operator, String text, Instant now) {
        requireWords(text);
        Operator author = staff.get(operator);
        UUID line = Ids.next();
        transcript.add(new Spoken(
                line,
                id,
                LineKind.NOTE,
                SpeakerKind.STAFF,
                author.name(),
                author.title(),
                text,
                LineState.HANDLED,
                "",
                now));
        audit.note(AuditEntry.of(id, Actor.operator(operator), "noted", "note", "", now));
        return line;
    }

    void elsewhere(ConversationId id, String staffName, Instant now) {
        Optional<Operator> known = staff.operators().stream()
                .filter(operator -> operator.name().equals(staffName))
                .findFirst();
        known.ifPresentOrElse(
                operator -> conversations.take(id, operator.id(), now),
                () -> conversations.release(id, Owner.NOBODY, now));
        known.ifPresent(operator -> tickets.openFor(id)
                .filter(ticket -> ticket.state == TicketState.WAITING)
                .ifPresent(ticket -> ticket.claim(operator.id(), now)));
        audit.note(AuditEntry.of(id, Actor.SYSTEM, "tookOver", "conversation", "spoke in the platform's client", now));
    }

    private void answered(TicketRow ticket, OperatorId operator, Instant now) {
        if (ticket.state == TicketState.WAITING) {
            ticket.claim(operator, now);
        }
        ticket.replied(now);
    }

    /** Held when she pressed send is held enough: neither resolving nor a colleague voids what she said before. */
    private static Saying saying(Conversation conversation, Operator author, String text, Instant now) {
        List<String> mentions = conversation.chat().group().isPresent()
                ? conversation.chat().person().stream().toList()
                : List.of();
        return new Saying(
                conversation.id(),
                new Speaker(author.name(), author.title(), false),
                text,
                mentions,
                List.of(),
                SayingClass.OPERATOR,
                PURPOSE,
                author.id() + "/" + conversation.id() + "/" + Ids.next(),
                OptionalLong.empty(),
                Optional.empty(),
                now,
                Optional.empty(),
                "");
    }

    private static void requireWords(String text) {
        if (text.isBlank()) {
            throw new HandoffRefused(HandoffRefused.Why.NOTHING_TO_SAY);
        }
    }
}

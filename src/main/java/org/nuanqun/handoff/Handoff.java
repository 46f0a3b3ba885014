package org.nuanqun.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.conversation.Ownership;
import org.nuanqun.platform.Content;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.OperatorId;
import org.nuanqun.vocabulary.PersonId;
import org.nuanqun.vocabulary.TicketId;

/** Passing conversations to people and back: the one door. */
@ApplicationScoped
@Transactional
public class Handoff {

    public static final Duration LONGEST_REST = Duration.ofSeconds(30);

    private final Tickets tickets;
    private final OpenTicket openTicket;
    private final TakeOver takeOver;
    private final OperatorSpeaks speaks;
    private final GiveBack giveBack;
    private final EscalateTickets escalate;
    private final GiveBackLater later;
    private final QueueSilent silent;
    private final HandoffConfig config;

    Handoff(
            Tickets tickets,
            OpenTicket openTicket,
            TakeOver takeOver,
            OperatorSpeaks speaks,
            GiveBack giveBack,
            EscalateTickets escalate,
            GiveBackLater later,
            QueueSilent silent,
            HandoffConfig config) {
        this.tickets = tickets;
        this.openTicket = openTicket;
        this.takeOver = takeOver;
        this.speaks = speaks;
        this.giveBack = giveBack;
        this.escalate = escalate;
        this.later = later;
        this.silent = silent;
        this.config = config;
    }

    /** Opens a ticket, or adds to the one that is open; the bot keeps quiet from here on. */
    public TicketId open(HandoffRequest request) {
        return openTicket.open(request).id();
    }

    /** @throws HandoffRefused if a colleague holds the conversation */
    public Ticket takeOver(ConversationId conversation, OperatorId operator, Instant now) {
        return takeOver.by(operator, conversation, now).ticket();
    }

    /** @throws HandoffRefused if the operator does not hold the conversation, or the text is blank */
    public void reply(ConversationId conversation, OperatorId operator, String text, Instant now) {
        reply(conversation, operator, text, Duration.ZERO, now);
    }

    /**
     * As above, but the words rest before they leave and may be taken back until then; where a red flag is open they leave at
     * once. Nothing else is needed for them to leave.
     *
     * @param rest no longer than {@link #LONGEST_REST}
     * @throws HandoffRefused if the operator does not hold the conversation, or the text is blank
     */
    public void reply(ConversationId conversation, OperatorId operator, String text, Duration rest, Instant now) {
        speaks.reply(conversation, operator, text, rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest, now);
    }

    /**
     * A picture or a file instead of words; it rests like them.
     *
     * @throws HandoffRefused if the operator does not hold the conversation
     */
    public void send(
            ConversationId conversation, OperatorId operator, Content.Attachment file, Duration rest, Instant now) {
        speaks.send(conversation, operator, file, rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest, now);
    }

    /** Takes back what this operator said, while it rests; her words, or nothing where they have left. */
    public Optional<String> takeBackReply(ConversationId conversation, OperatorId operator, UUID line, Instant now) {
        return speaks.takeBack(conversation, operator, line, now);
    }

    /** A note for colleagues; it needs no ownership and never leaves the house. Its line in the transcript. */
    public UUID note(ConversationId conversation, OperatorId operator, String text, Instant now) {
        return speaks.note(conversation, operator, text, now);
    }

    /** @throws HandoffRefused if the operator does not hold it, or a red flag is open */
    public void handBack(ConversationId conversation, OperatorId operator, Instant now) {
        giveBack.now(conversation, operator, now);
    }

    /**
     * Hands back after {@code handoff.hand-back-later-after}, if the ownership is the same then, no red flag came up and the
     * patient is not waiting for an answer.
     *
     * @throws HandoffRefused if the operator does not hold it, or a red flag is open
     */
    public void handBackLater(ConversationId conversation, OperatorId operator, Instant now) {
        later.agree(conversation, operator, now.plus(config.handBackLaterAfter()), now);
    }

    /** When the conversation goes back to the bot by itself, if that was agreed. */
    public Optional<Instant> goesBackAt(ConversationId conversation, Ownership ownership) {
        return later.agreed(conversation, ownership);
    }

    /** @throws HandoffRefused if the ticket is not open, a colleague holds it, or a red flag's outcome is blank */
    public void resolve(TicketId ticket, OperatorId operator, String outcome, Instant now) {
        giveBack.resolve(ticket, operator, outcome, now);
    }

    /** @throws HandoffRefused if the ticket, or another of the conversation, is open */
    public void reopen(TicketId ticket, OperatorId operator, Instant now) {
        giveBack.reopen(ticket, operator, now);
    }

    /** A colleague answered in the platform's own client: the conversation is hers, or at least not the bot's. */
    public void spokeElsewhere(ConversationId conversation, String staffName, Instant now) {
        speaks.elsewhere(conversation, staffName, now);
    }

    /** The platform's own client closed the session: the bot may speak again, unless a person is still wanted here. */
    public void endedElsewhere(ConversationId conversation, Instant now) {
        giveBack.elsewhere(conversation, now);
    }

    /** All that time brings: overdue tickets, silent operators, agreed returns. */
    public void doWhatIsDue(Instant now) {
        escalate.overdue(now);
        silent.doWhatIsDue(now);
        later.doWhatIsDue(now);
    }

    public List<Ticket> open() {
        return tickets.open().stream().map(TicketRow::ticket).toList();
    }

    public Optional<Ticket> openFor(ConversationId conversation) {
        return tickets.openFor(conversation).map(TicketRow::ticket);
    }

    /** Every ticket the conversation ever had, newest first. */
    public List<Ticket> allFor(ConversationId conversation) {
        return tickets.allFor(conversation).stream().map(TicketRow::ticket).toList();
    }

    /** The red flag opened last for this person there, or for nobody who was known; open or not. */
    public Optional<Ticket> lastRedFlag(ConversationId conversation, PersonId person) {
        return tickets.lastRedFlag(conversation, person).map(TicketRow::ticket);
    }

    public List<Ticket> resolvedLatest(int limit) {
        return tickets.resolvedLatest(limit).stream().map(TicketRow::ticket).toList();
    }

    public Optional<Ticket> find(TicketId id) {
        return tickets.findByIdOptional(id.value()).map(TicketRow::ticket);
    }
}

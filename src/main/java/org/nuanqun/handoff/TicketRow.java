package org.nuanqun.handoff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.Ids;
import org.nuanqun.vocabulary.OperatorId;
import org.nuanqun.vocabulary.PersonId;
import org.nuanqun.vocabulary.RedFlagLevel;
import org.nuanqun.vocabulary.TicketId;

/** A ticket and its legal moves. */
@Entity
@Table(name = "handoff_ticket")
class TicketRow {

    private static final int MOST_ADDITIONS = 50;

    @Id
    UUID id;

    @Column(name = "conversation_id")
    UUID conversationId;

    @Column(name = "person_id")
    @Nullable
    UUID personId;

    @Enumerated(EnumType.STRING)
    TicketReason reason;

    @Enumerated(EnumType.STRING)
    @Nullable
    RedFlagLevel level;

    String family;
    String finding;
    String evidence;
    String department;

    @Enumerated(EnumType.STRING)
    TicketState state;

    @Nullable
    UUID notified;

    @Column(name = "claimed_by")
    @Nullable
    UUID claimedBy;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "due_at")
    Instant dueAt;

    int escalations;

    @Column(name = "claimed_at")
    @Nullable
    Instant claimedAt;

    /** Since when somebody is wanted for what the ticket is about now; {@code dueAt} moves with each call, these do not. */
    @Column(name = "asked_at")
    Instant askedAt;

    Instant deadline;

    @Column(name = "acknowledged_at")
    @Nullable
    Instant acknowledgedAt;

    @Column(name = "first_reply_at")
    @Nullable
    Instant firstReplyAt;

    @Column(name = "resolved_at")
    @Nullable
    Instant resolvedAt;

    @Column(name = "resolved_by")
    @Nullable
    UUID resolvedBy;

    String outcome;

    @ElementCollection
    @CollectionTable(name = "handoff_addition", joinColumns = @JoinColumn(name = "ticket_id"))
    @OrderBy("at")
    @Fetch(FetchMode.SUBSELECT)
    List<AdditionPart> additions = new ArrayList<>();

    @Version
    int version;

    @SuppressWarnings("NullAway.Init")
    TicketRow() {}

    static TicketRow opened(HandoffRequest request, Duration claimWithin) {
        TicketRow row = new TicketRow();
        row.id = Ids.next();
        row.conversationId = request.conversation().value();
        row.personId = request.person().map(PersonId::value).orElse(null);
        row.openedAt = request.at();
        row.state = TicketState.WAITING;
        row.outcome = "";
        row.take(request, claimWithin);
        return row;
    }

    /** A red flag in a conversation that already waits for a person: the ticket becomes the red flag's. */
    void raise(HandoffRequest request, Duration claimWithin) {
        if (!isAbout(request)) {
            remember(new AdditionPart(reason, finding, evidence, openedAt));
        }
        take(request, claimWithin);
        escalations = 0;
        state = TicketState.WAITING;
        claimedBy = null;
        claimedAt = null;
        acknowledgedAt = null;
    }

    private void take(HandoffRequest request, Duration claimWithin) {
        reason = request.reason();
        level = request.level().orElse(null);
        family = request.family();
        finding = request.finding();
        evidence = request.evidence();
        department = request.department().value();
        dueAt = request.at().plus(claimWithin);
        askedAt = request.at();
        deadline = dueAt;
    }

    /** Something else came up: it stands on the ticket from now on, and if it is more urgent it has to be claimed sooner. */
    boolean add(HandoffRequest request, Duration claimWithin) {
        boolean isNews = !isAbout(request)
                && remember(new AdditionPart(request.reason(), request.finding(), request.evidence(), request.at()));
        Instant due = request.at().plus(claimWithin);
        if (isNews && state == TicketState.WAITING && due.isBefore(dueAt)) {
            dueAt = due;
            deadline = due.isBefore(deadline) ? due : deadline;
        }
        return isNews;
    }

    private boolean isAbout(HandoffRequest request) {
        return reason == request.reason() && finding.equals(request.finding());
    }

    private boolean remember(AdditionPart part) {
        boolean isKnown = additions.stream().anyMatch(known -> known.isAbout(part.reason, part.finding));
        return !isKnown && additions.size() < MOST_ADDITIONS && additions.add(part);
    }

    /** Then it keeps its person: the conversation cannot go back to the bot. */
    boolean isRedFlag() {
        return holdsFor(TicketReason.RED_FLAG);
    }

    boolean holdsFor(TicketReason what) {
        return reason == what || additions.stream().anyMatch(part -> part.reason == what);
    }

    /** A red flag of the lower level does not make an open one of the higher level wait longer. */
    boolean isOutrankedBy(HandoffRequest request) {
        boolean bringsDanger = request.reason() == TicketReason.RED_FLAG;
        boolean isLesserDanger = reason == TicketReason.RED_FLAG
                && level == RedFlagLevel.A
                && request.level().filter(other -> other == RedFlagLevel.B).isPresent();
        return bringsDanger && !isLesserDanger;
    }

    void call(Optional<OperatorId> operator) {
        notified = operator.map(OperatorId::value).orElse(null);
    }

    void escalate(Optional<OperatorId> next, Instant due) {
        call(next);
        escalations++;
        dueAt = due;
    }

    /** Whoever had it fell silent: it waits for the next. */
    void waitAgain(Optional<OperatorId> next, Instant due) {
        state = TicketState.WAITING;
        claimedBy = null;
        claimedAt = null;
        escalate(next, due);
    }

    /** Whoever had it went home: it waits for the next, who is called as if those before her had been. */
    void handOn(Optional<OperatorId> next, int callsBefore, Instant due) {
        requireOpen();
        state = TicketState.WAITING;
        claimedBy = null;
        claimedAt = null;
        call(next);
        escalations = callsBefore;
        dueAt = due;
    }

    void claim(OperatorId operator, Instant now) {
        requireOpen();
        state = TicketState.CLAIMED;
        claimedBy = operator.value();
        claimedAt = now;
        acknowledgedAt = acknowledgedAt == null ? now : acknowledgedAt;
    }

    /** The only reply was taken back: the patient has none yet. */
    void didNotReply() {
        firstReplyAt = null;
    }

    void replied(Instant now) {
        if (firstReplyAt == null) {
            firstReplyAt = now;
        }
    }

    void resolve(OperatorId operator, String words, Instant now) {
        requireOpen();
        if (reason == TicketReason.RED_FLAG && words.isBlank()) {
            throw new HandoffRefused(HandoffRefused.Why.OUTCOME_MISSING);
        }
        state = TicketState.RESOLVED;
        outcome = words;
        resolvedAt = now;
        resolvedBy = operator.value();
    }

    void reopen(OperatorId operator, Instant now, Duration within) {
        if (state != TicketState.RESOLVED) {
            throw new HandoffRefused(HandoffRefused.Why.STILL_OPEN);
        }
        state = TicketState.CLAIMED;
        claimedBy = operator.value();
        claimedAt = now;
        resolvedAt = null;
        resolvedBy = null;
        dueAt = now.plus(within);
    }

    private void requireOpen() {
        if (state == TicketState.RESOLVED) {
            throw new HandoffRefused(HandoffRefused.Why.NOT_OPEN);
        }
    }

    TicketId id() {
        return new TicketId(id);
    }

    ConversationId conversation() {
        return new ConversationId(conversationId);
    }

    DepartmentCode department() {
        return new DepartmentCode(department);
    }

    Ticket ticket() {
        return new Ticket(
                id(),
                conversation(),
                Optional.ofNullable(personId).map(PersonId::new),
                reason,
                Optional.ofNullable(level),
                family,
                finding,
                evidence,
                department(),
                state,
                Optional.ofNullable(notified).map(OperatorId::new),
                Optional.ofNullable(claimedBy).map(OperatorId::new),
                openedAt,
                dueAt,
                escalations,
                Optional.ofNullable(claimedAt),
                Optional.ofNullable(firstReplyAt),
                Optional.ofNullable(resolvedAt),
                outcome,
                additions.stream().map(AdditionPart::asAddition).toList());
    }
}

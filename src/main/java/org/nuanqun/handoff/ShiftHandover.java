package org.nuanqun.handoff;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.Owner;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.Ids;
import org.nuanqun.vocabulary.OperatorId;

/**
 * An operator's threads when she goes home: back into the queue, the next on duty called for each, never to the bot. Whoever
 * comes takes them over as she takes any other.
 */
@ApplicationScoped
@Transactional
public class ShiftHandover {

    private final Conversations conversations;
    private final Tickets tickets;
    private final TakeOver takeOver;
    private final GiveUpThread giveUp;
    private final Shifts shifts;

    ShiftHandover(Conversations conversations, Tickets tickets, TakeOver takeOver, GiveUpThread giveUp, Shifts shifts) {
        this.conversations = conversations;
        this.tickets = tickets;
        this.takeOver = takeOver;
        this.giveUp = giveUp;
        this.shifts = shifts;
    }

    public List<Conversation> heldBy(OperatorId operator) {
        return conversations.heldBy(operator);
    }

    /** Whom each thread would be called to: the next on duty who is not herself, nobody where the department is. */
    public Optional<OperatorId> nextFor(ConversationId conversation, OperatorId from, Instant now) {
        return giveUp.next(tickets.openFor(conversation), from, now);
    }

    /**
     * What is no longer hers is left alone: a colleague may have it by now. Empty where nothing of it was hers.
     *
     * @param remark what she says about all of it, may be empty
     * @param remarks what she says about each, may be empty
     */
    public Optional<Shift> give(OperatorId from, String remark, Map<ConversationId, String> remarks, Instant now) {
        List<Shift.GivenUp> threads = new ArrayList<>();
        for (ConversationId id : inOrder(remarks.keySet().stream().toList())) {
            if (conversations.heldStill(id).isHeldBy(from)) {
                threads.add(giveUp.thread(takeOver.ticketOf(id, now), from, remarks.getOrDefault(id, ""), now));
            }
        }
        if (threads.isEmpty()) {
            return Optional.empty();
        }
        Shift shift = new Shift(Ids.next(), from, now, remark.strip(), threads);
        shifts.add(shift);
        return Optional.of(shift);
    }

    public List<Shift> since(Instant moment) {
        return shifts.since(moment);
    }

    /** Takes over what of the shift still waits; how many that were. What a colleague took meanwhile stays hers. */
    public int take(UUID shift, OperatorId by, Instant now) {
        int taken = 0;
        List<ConversationId> all = shifts.find(shift).stream()
                .flatMap(one -> one.threads().stream())
                .map(Shift.GivenUp::conversation)
                .toList();
        for (ConversationId id : inOrder(all)) {
            if (isWaiting(id)) {
                takeOver.by(by, id, now);
                taken++;
            }
        }
        return taken;
    }

    private boolean isWaiting(ConversationId id) {
        return conversations.heldStill(id).owner() == Owner.NOBODY
                && tickets.openFor(id)
                        .filter(ticket -> ticket.state == TicketState.WAITING)
                        .isPresent();
    }

    /** All who lock several conversations lock them in one order, so that none waits for another for ever. */
    private static List<ConversationId> inOrder(List<ConversationId> some) {
        return some.stream().sorted(comparing(ConversationId::value)).toList();
    }
}

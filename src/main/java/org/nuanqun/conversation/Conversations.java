package org.nuanqun.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanqun.platform.Chat;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.OperatorId;

/** Conversations and who owns them. */
@ApplicationScoped
public class Conversations {

    private final ConversationRows rows;
    private final Event<ConversationChanged> changed;
    private final Event<OwnershipChanged> owned;

    Conversations(ConversationRows rows, Event<ConversationChanged> changed, Event<OwnershipChanged> owned) {
        this.rows = rows;
        this.changed = changed;
        this.owned = owned;
    }

    /** The conversation of this place, opened if it is new. */
    @Transactional
    public ConversationId of(AccountId account, Chat chat, Instant now) {
        return new ConversationId(rows.idOf(account, chat).orElseGet(() -> {
            rows.open(account, chat, now);
            return rows.idOf(account, chat).orElseThrow();
        }));
    }

    @Transactional
    public Optional<Conversation> find(ConversationId id) {
        return rows.findByIdOptional(id.value()).map(ConversationRow::conversation);
    }

    /** @throws NoSuchConversation if there is none */
    @Transactional
    public Conversation get(ConversationId id) {
        return find(id).orElseThrow(() -> new NoSuchConversation(id));
    }

    /** Every conversation of this person in this account: in groups and one to one. */
    @Transactional
    public List<Conversation> ofPerson(AccountId account, String personKey) {
        return rows.ofPerson(account, personKey).stream()
                .map(ConversationRow::conversation)
                .toList();
    }

    /** Every conversation in this group: one for each person, and the group's own. */
    @Transactional
    public List<ConversationId> inGroup(AccountId account, String groupKey) {
        return rows.inGroup(account, groupKey);
    }

    /** Every conversation this operator holds, what came to her first before the rest. */
    @Transactional
    public List<Conversation> heldBy(OperatorId operator) {
        return rows.heldBy(operator).stream().map(ConversationRow::conversation).toList();
    }

    /** Gives the conversation to an operator, whoever had it; what was composed before is void from here on. */
    @Transactional
    public Ownership take(ConversationId id, OperatorId operator, Instant now) {
        return giveTo(id, Owner.OPERATOR, operator, now);
    }

    /** Gives the conversation back to the bot, or to nobody while a person is wanted. */
    @Transactional
    public Ownership release(ConversationId id, Owner to, Instant now) {
        if (to == Owner.OPERATOR) {
            throw new IllegalArgumentException("release to OPERATOR is a take: name the operator");
        }
        return giveTo(id, to, null, now);
    }

    /** Remembers when the person last spoke; the platform's reply window counts from there. */
    @Transactional
    public void heard(ConversationId id, Instant at) {
        rows.heard(id, at);
    }

    /** The ownership as it is, held still until the caller's transaction ends. */
    @Transactional
    public Ownership heldStill(ConversationId id) {
        return rows.locked(id).ownership();
    }

    /** Whether the patient spoke last in a conversation an operator holds. */
    @Transactional
    public boolean waitsForOperator(ConversationId id) {
        return rows.waitsForOperator(id);
    }

    /** Those whose patient waits for the operator who holds them since {@code moment} or before. */
    @Transactional
    public List<ConversationId> waitingForOperatorSince(Instant moment) {
        return rows.waitingForOperatorSince(moment);
    }

    /** The first moment after {@code moment} since which a patient waits for the operator who holds the conversation. */
    @Transactional
    public Optional<Instant> nextWaitingForOperatorAfter(Instant moment) {
        return rows.nextWaitingForOperatorAfter(moment);
    }

    private Ownership giveTo(ConversationId id, Owner owner, @Nullable OperatorId operator, Instant now) {
        ConversationRow row = rows.locked(id);
        row.giveTo(owner, operator == null ? null : operator.value(), now);
        changed.fire(new ConversationChanged(id));
        owned.fire(new OwnershipChanged(id));
        return row.ownership();
    }
}

package org.nuanqun.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanqun.platform.Chat;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.OperatorId;

@Entity
@Table(name = "conversation_conversation")
class ConversationRow {

    @Id
    UUID id;

    String account;

    @Column(name = "group_key")
    String groupKey;

    @Column(name = "person_key")
    String personKey;

    @Enumerated(EnumType.STRING)
    Owner owner;

    @Column(name = "operator_id")
    @Nullable
    UUID operatorId;

    long epoch;

    @Column(name = "owned_since")
    @Nullable
    Instant ownedSince;

    @Column(name = "last_heard_at")
    @Nullable
    Instant lastHeardAt;

    @Column(name = "opened_at")
    Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    ConversationRow() {}

    void giveTo(Owner next, @Nullable UUID operator, Instant now) {
        owner = next;
        operatorId = operator;
        ownedSince = now;
        epoch++;
    }

    Ownership ownership() {
        return new Ownership(
                owner, Optional.ofNullable(operatorId).map(OperatorId::new), epoch, Optional.ofNullable(ownedSince));
    }

    Conversation conversation() {
        Chat chat = new Chat(present(groupKey), present(personKey));
        return new Conversation(
                new ConversationId(id), AccountId.parse(account), chat, ownership(), Optional.ofNullable(lastHeardAt));
    }

    private static Optional<String> present(String key) {
        return key.isEmpty() ? Optional.empty() : Optional.of(key);
    }
}

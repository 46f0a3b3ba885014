package org.nuanqun.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanqun.vocabulary.ConversationId;

@Entity
@Table(name = "knowledge_given")
class GivenRow {

    @Id
    UUID id;

    @Column(name = "answer_code")
    String code;

    @Column(name = "answer_version")
    int version;

    @Column(name = "conversation_id")
    UUID conversationId;

    UUID entry;
    Instant at;

    @Column(name = "helpful_at")
    @Nullable
    Instant helpfulAt;

    @Column(name = "unhelpful_at")
    @Nullable
    Instant unhelpfulAt;

    @SuppressWarnings("NullAway.Init")
    GivenRow() {}

    GivenRow(GivenAnswer given) {
        id = given.id();
        code = given.code();
        version = given.version();
        conversationId = given.conversation().value();
        entry = given.entry();
        at = given.at();
    }

    GivenAnswer told() {
        return new GivenAnswer(id, code, version, new ConversationId(conversationId), entry, at);
    }
}

package org.nuanqun.console.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Staff;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.OperatorId;

/** Where colleagues are mentioned, until they have looked. */
@ApplicationScoped
@Transactional
public class Mentions {

    private static final String KEEP =
            """
            insert into console_mention (line_id, operator_id, conversation_id, mentioned_by)
            values (:line, :operator, :conversation, :author) on conflict do nothing""";
    private static final String UNSEEN = " operator_id = :operator and seen_at is null";

    private final EntityManager database;
    private final Staff staff;

    Mentions(EntityManager database, Staff staff) {
        this.database = database;
        this.staff = staff;
    }

    /** Of a note that was just written; nobody mentions herself. */
    public void note(ConversationId conversation, UUID line, OperatorId author, String text) {
        Mentioned.in(text, staff.operators()).stream()
                .map(Operator::id)
                .filter(one -> !one.equals(author))
                .forEach(one -> of(KEEP, one)
                        .setParameter("line", line)
                        .setParameter("conversation", conversation.value())
                        .setParameter("author", author.value())
                        .executeUpdate());
    }

    Set<ConversationId> unseenBy(OperatorId operator) {
        List<?> found = of("select distinct conversation_id from console_mention where" + UNSEEN, operator)
                .getResultList();
        return found.stream().map(id -> new ConversationId((UUID) id)).collect(Collectors.toSet());
    }

    /** She opened the conversation. */
    public void seen(OperatorId operator, ConversationId conversation) {
        of("update console_mention set seen_at = now() where conversation_id = :conversation and" + UNSEEN, operator)
                .setParameter("conversation", conversation.value())
                .executeUpdate();
    }

    private Query of(String sql, OperatorId operator) {
        return database.createNativeQuery(sql).setParameter("operator", operator.value());
    }
}

package org.nuanqun.console.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.OperatorId;

/** One draft for each operator and conversation. */
@ApplicationScoped
@Transactional
public class Drafts {

    private static final String KEEP =
            """
            insert into console_draft (operator_id, conversation_id, kind, text)
            values (:operator, :conversation, :kind, :text)
            on conflict (operator_id, conversation_id)
              do update set kind = excluded.kind, text = excluded.text, changed_at = now()
            returning (xmax = 0)""";

    private final EntityManager database;
    private final Event<PresenceChanged> changed;

    Drafts(EntityManager database, Event<PresenceChanged> changed) {
        this.database = database;
        this.changed = changed;
    }

    /** The latest words replace the earlier ones; none are no draft. */
    public void keep(OperatorId operator, ConversationId conversation, Draft draft) {
        if (draft.text().isBlank()) {
            drop(operator, conversation);
            return;
        }
        Object isNew = database.createNativeQuery(KEEP)
                .setParameter("operator", operator.value())
                .setParameter("conversation", conversation.value())
                .setParameter("kind", draft.isNote() ? "note" : "reply")
                .setParameter("text", draft.text())
                .getSingleResult();
        if (Boolean.TRUE.equals(isNew)) {
            changed.fire(new PresenceChanged(conversation));
        }
    }

    public void drop(OperatorId operator, ConversationId conversation) {
        int dropped = database.createNativeQuery(
                        "delete from console_draft where operator_id = :operator and conversation_id = :conversation")
                .setParameter("operator", operator.value())
                .setParameter("conversation", conversation.value())
                .executeUpdate();
        if (dropped > 0) {
            changed.fire(new PresenceChanged(conversation));
        }
    }

    /** {@link Draft#NONE} where there is none. */
    public Draft of(OperatorId operator, ConversationId conversation) {
        List<?> found = database.createNativeQuery(
                        "select kind, text from console_draft"
                                + " where operator_id = :operator and conversation_id = :conversation",
                        Object[].class)
                .setParameter("operator", operator.value())
                .setParameter("conversation", conversation.value())
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Draft((String) row[0], (String) row[1]))
                .findFirst()
                .orElse(Draft.NONE);
    }

    /** The words of all her drafts. */
    public Map<ConversationId, String> of(OperatorId operator) {
        List<?> found = database.createNativeQuery(
                        "select conversation_id, text from console_draft where operator_id = :operator", Object[].class)
                .setParameter("operator", operator.value())
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> new ConversationId((UUID) row[0]), row -> (String) row[1]));
    }

    Set<OperatorId> writersIn(ConversationId conversation) {
        List<?> found = database.createNativeQuery(
                        "select operator_id from console_draft where conversation_id = :conversation", UUID.class)
                .setParameter("conversation", conversation.value())
                .getResultList();
        return found.stream().map(id -> new OperatorId((UUID) id)).collect(Collectors.toSet());
    }
}

package org.nuanqun.console.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.OperatorId;

/**
 * Who has which conversation open. A page is there as long as its live line is; the line says so every few seconds, so that
 * a page whose node died is gone too.
 */
@ApplicationScoped
@Transactional
public class Presence {

    /** Two missed pulses. */
    private static final int GONE_AFTER_SECONDS = 12;

    private static final String HERE =
            """
            insert into console_presence (page, operator_id, conversation_id) values (:page, :operator, :conversation)
            on conflict (page) do update set conversation_id = excluded.conversation_id, seen_at = now()
              where console_presence.operator_id = excluded.operator_id""";
    private static final String OPEN =
            "select conversation_id from console_presence where page = :page and operator_id = :operator for update";
    private static final String OTHERS =
            "select distinct operator_id from console_presence where conversation_id = :conversation"
                    + " and operator_id <> :operator and seen_at > now() - make_interval(secs => :seconds)";

    private final EntityManager database;
    private final Drafts drafts;
    private final Event<PresenceChanged> changed;

    Presence(EntityManager database, Drafts drafts, Event<PresenceChanged> changed) {
        this.database = database;
        this.drafts = drafts;
        this.changed = changed;
    }

    /** The page shows this conversation now, and whatever it showed before no longer. */
    public void here(UUID page, OperatorId operator, ConversationId conversation) {
        Optional<ConversationId> before = openIn(page, operator);
        database.createNativeQuery(HERE)
                .setParameter("page", page)
                .setParameter("operator", operator.value())
                .setParameter("conversation", conversation.value())
                .executeUpdate();
        if (!before.equals(Optional.of(conversation))) {
            before.ifPresent(left -> changed.fire(new PresenceChanged(left)));
            changed.fire(new PresenceChanged(conversation));
        }
    }

    public void stillHere(UUID page, OperatorId operator) {
        database.createNativeQuery(
                        "update console_presence set seen_at = now() where page = :page and operator_id = :operator")
                .setParameter("page", page)
                .setParameter("operator", operator.value())
                .executeUpdate();
    }

    public void gone(UUID page, OperatorId operator) {
        openIn(page, operator).ifPresent(left -> {
            database.createNativeQuery("delete from console_presence where page = :page"
                            + " or seen_at < now() - interval '1 day'")
                    .setParameter("page", page)
                    .executeUpdate();
            changed.fire(new PresenceChanged(left));
        });
    }

    /** The others who have it open, each once. */
    public List<Colleague> others(ConversationId conversation, OperatorId me) {
        Set<OperatorId> writing = drafts.writersIn(conversation);
        List<?> found = database.createNativeQuery(OTHERS, UUID.class)
                .setParameter("conversation", conversation.value())
                .setParameter("operator", me.value())
                .setParameter("seconds", (double) GONE_AFTER_SECONDS)
                .getResultList();
        return found.stream()
                .map(id -> new OperatorId((UUID) id))
                .map(id -> new Colleague(id, writing.contains(id)))
                .toList();
    }

    /** Somebody who has a conversation open, and whether she has a draft in it. */
    public record Colleague(OperatorId operator, boolean hasDraft) {}

    private Optional<ConversationId> openIn(UUID page, OperatorId operator) {
        List<?> found = database.createNativeQuery(OPEN, UUID.class)
                .setParameter("page", page)
                .setParameter("operator", operator.value())
                .getResultList();
        return found.stream().findFirst().map(id -> new ConversationId((UUID) id));
    }
}

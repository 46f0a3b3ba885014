package org.nuanqun.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.OperatorId;
import org.nuanqun.vocabulary.TicketId;

/** The shifts that were handed over. */
@ApplicationScoped
class Shifts {

    private static final String READ =
            """
            select s.id, s.given_by, s.given_at, s.remark, t.conversation_id, t.ticket_id, t.note_id
              from handoff_shift s join handoff_shift_thread t on t.shift_id = s.id""";

    private final EntityManager database;

    Shifts(EntityManager database) {
        this.database = database;
    }

    void add(Shift shift) {
        database.createNativeQuery("insert into handoff_shift (id, given_by, given_at, remark)"
                        + " values (:id, :by, :at, :remark)")
                .setParameter("id", shift.id())
                .setParameter("by", shift.by().value())
                .setParameter("at", shift.at())
                .setParameter("remark", shift.remark())
                .executeUpdate();
        shift.threads().forEach(thread -> add(shift.id(), thread));
    }

    private void add(UUID shift, Shift.GivenUp thread) {
        database.createNativeQuery("insert into handoff_shift_thread (shift_id, conversation_id, ticket_id, note_id)"
                        + " values (:shift, :conversation, :ticket, cast(:note as uuid))")
                .setParameter("shift", shift)
                .setParameter("conversation", thread.conversation().value())
                .setParameter("ticket", thread.ticket().value())
                .setParameter("note", thread.note().map(UUID::toString).orElse(null))
                .executeUpdate();
    }

    /** The newest first, each with its threads. */
    List<Shift> since(Instant moment) {
        return grouped(database.createNativeQuery(READ + " where s.given_at >= :since order by s.given_at desc, s.id")
                .setParameter("since", moment)
                .getResultList());
    }

    Optional<Shift> find(UUID id) {
        List<?> rows = database.createNativeQuery(READ + " where s.id = :id")
                .setParameter("id", id)
                .getResultList();
        return grouped(rows).stream().findFirst();
    }

    private static List<Shift> grouped(List<?> found) {
        List<Object[]> rows = found.stream().map(Object[].class::cast).toList();
        return rows.stream()
                .map(row -> (UUID) row[0])
                .distinct()
                .map(id -> shift(rows.stream().filter(row -> row[0].equals(id)).toList()))
                .toList();
    }

    private static Shift shift(List<Object[]> rows) {
        Object[] first = rows.getFirst();
        return new Shift(
                (UUID) first[0],
                new OperatorId((UUID) first[1]),
                (Instant) first[2],
                (String) first[3],
                rows.stream()
                        .map(row -> new Shift.GivenUp(
                                new ConversationId((UUID) row[4]),
                                new TicketId((UUID) row[5]),
                                Optional.ofNullable((UUID) row[6])))
                        .toList());
    }
}

package org.nuanqun.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.nuanqun.vocabulary.Ids;

@ApplicationScoped
class Holds implements PanacheRepositoryBase<HoldRow, UUID> {

    private static final String PLACE =
            """
            insert into people_hold (id, person_id, reason, subject, since)
            values (:id, :person, :reason, :subject, :now)
            on conflict (person_id, reason, subject) where released_at is null do nothing
            """;

    private static final String RELEASE =
            """
            update people_hold set released_at = :now
            where person_id = :person and reason = :reason and subject = :subject and released_at is null
            """;

    void place(UUID person, HoldReason reason, String subject, Instant now) {
        getEntityManager()
                .createNativeQuery(PLACE)
                .setParameter("id", Ids.next())
                .setParameter("person", person)
                .setParameter("reason", reason.name())
                .setParameter("subject", subject)
                .setParameter("now", now)
                .executeUpdate();
    }

    void release(UUID person, HoldReason reason, String subject, Instant now) {
        getEntityManager()
                .createNativeQuery(RELEASE)
                .setParameter("person", person)
                .setParameter("reason", reason.name())
                .setParameter("subject", subject)
                .setParameter("now", now)
                .executeUpdate();
    }

    List<UUID> standing(Collection<UUID> people) {
        return getEntityManager()
                .createQuery(
                        "select distinct personId from HoldRow where personId in :people and releasedAt is null",
                        UUID.class)
                .setParameter("people", people)
                .getResultList();
    }

    List<Hold> standing(UUID person) {
        return find("personId = ?1 and releasedAt is null order by since, id", person).stream()
                .map(row -> new Hold(row.reason, row.subject, row.since))
                .toList();
    }
}

package org.nuanqun.education;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.vocabulary.Ids;
import org.nuanqun.vocabulary.PersonId;

@ApplicationScoped
class LifeChangeRows implements PanacheRepositoryBase<LifeChangeRow, UUID> {

    private static final String RECORD =
            """
            insert into education_life_change (id, person_id, kind, recorded_by, recorded_at)
            values (:id, :person, :kind, :by, :now)
            on conflict (person_id, kind) where ended_at is null do nothing
            """;

    private static final String LAST_LOSS =
            """
            select max(recorded_at) from education_life_change
            where person_id = :person and kind = 'LOSS' and ended_how is distinct from 'UNDONE'
            """;

    /** @return whether this call recorded it, or it stood there already */
    boolean record(PersonId person, LifeChange kind, String by, Instant now) {
        return getEntityManager()
                        .createNativeQuery(RECORD)
                        .setParameter("id", Ids.next())
                        .setParameter("person", person.value())
                        .setParameter("kind", kind.name())
                        .setParameter("by", by)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    LifeChangeRow standing(PersonId person, LifeChange kind) {
        return find("personId = ?1 and kind = ?2 and endedAt is null", person.value(), kind)
                .singleResult();
    }

    List<LifeChangeRow> standing(PersonId person) {
        return list("personId = ?1 and endedAt is null order by recordedAt", person.value());
    }

    Optional<LifeChangeRow> standingLocked(UUID change) {
        return find("id = ?1 and endedAt is null", change)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Even one that was lifted since: what belonged to the lost child never comes back by itself. */
    Optional<Instant> lastLoss(UUID person) {
        return Optional.ofNullable((Instant) getEntityManager()
                .createNativeQuery(LAST_LOSS, Instant.class)
                .setParameter("person", person)
                .getSingleResult());
    }
}

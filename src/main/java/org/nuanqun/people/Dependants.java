package org.nuanqun.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nuanqun.vocabulary.Ids;

/** Those whom people write for. */
@ApplicationScoped
class Dependants implements PanacheRepositoryBase<WrittenForRow, UUID> {

    private static final String NOTE =
            """
            insert into people_written_for (id, person_id, relation, name, since)
            values (:id, :person, :relation, :name, :now)
            on conflict (person_id, relation, name) where ended_at is null do nothing
            """;

    /** @return whether this was news */
    boolean note(UUID person, String relation, String name, Instant now) {
        return getEntityManager()
                        .createNativeQuery(NOTE)
                        .setParameter("id", Ids.next())
                        .setParameter("person", person)
                        .setParameter("relation", relation)
                        .setParameter("name", name)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    boolean end(UUID person, UUID id, Instant now) {
        return update("endedAt = ?1 where id = ?2 and personId = ?3 and endedAt is null", now, id, person) == 1;
    }

    List<WrittenFor> of(UUID person) {
        return list("personId = ?1 and endedAt is null order by since, id", person).stream()
                .map(row -> new WrittenFor(row.id, row.relation, row.name, row.since))
                .toList();
    }
}

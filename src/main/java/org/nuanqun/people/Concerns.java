package org.nuanqun.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.Ids;

/** Which conditions concern a person: what they asked about or joined a group for, never a diagnosis. */
@ApplicationScoped
class Concerns implements PanacheRepositoryBase<ConcernRow, UUID> {

    private static final String NOTE =
            """
            insert into people_concern (id, person_id, condition, since)
            values (:id, :person, :condition, :now)
            on conflict (person_id, condition) do nothing
            """;

    /** @return whether this was news */
    boolean note(UUID person, ConditionCode condition, Instant now) {
        return getEntityManager()
                        .createNativeQuery(NOTE)
                        .setParameter("id", Ids.next())
                        .setParameter("person", person)
                        .setParameter("condition", condition.value())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    List<UUID> about(Collection<ConditionCode> conditions) {
        return getEntityManager()
                .createQuery("select distinct personId from ConcernRow where condition in :conditions", UUID.class)
                .setParameter(
                        "conditions",
                        conditions.stream().map(ConditionCode::value).toList())
                .getResultList();
    }

    Map<UUID, Set<ConditionCode>> of(Collection<UUID> people) {
        return find("personId in ?1", people).stream()
                .collect(groupingBy(row -> row.personId, mapping(row -> new ConditionCode(row.condition), toSet())));
    }
}

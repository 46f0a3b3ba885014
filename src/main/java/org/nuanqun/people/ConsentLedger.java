package org.nuanqun.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Lines are only ever added; the database refuses to change or remove one. */
@ApplicationScoped
class ConsentLedger implements PanacheRepositoryBase<ConsentRow, UUID> {

    private static final String STANDING =
            """
            select person_id from (
              select distinct on (person_id) person_id, given from people_consent
              where purpose = :purpose and person_id = any (cast(:people as uuid[]))
              order by person_id, at desc, sequence desc) latest
            where given and not exists (select 1 from people_child c
              where c.person_id = latest.person_id and c.ended_at is null and c.agreed_at is null)
            """;

    void note(UUID person, Consent consent) {
        persistAndFlush(new ConsentRow(person, consent));
    }

    /** Nothing on record means no. */
    boolean stands(UUID person, Purpose purpose) {
        return !standing(List.of(person), purpose).isEmpty();
    }

    /** Those of the people whose last word is yes; a child's only where a guardian has agreed. */
    List<UUID> standing(Collection<UUID> people, Purpose purpose) {
        List<?> standing = getEntityManager()
                .createNativeQuery(STANDING)
                .setParameter("purpose", purpose.name())
                .setParameter("people", people.toArray(UUID[]::new))
                .getResultList();
        return standing.stream().map(UUID.class::cast).toList();
    }

    List<Consent> history(UUID person) {
        return find("personId = ?1 order by at, sequence", person).stream()
                .map(ConsentRow::asConsent)
                .toList();
    }
}

package org.nuanqun.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class DatedFacts implements PanacheRepositoryBase<DateRow, UUID> {

    /** The caller holds the person's lock: there is one current day of a kind. */
    void note(UUID person, DateKind kind, LocalDate day, Instant now) {
        var current = find("personId = ?1 and kind = ?2 and replacedAt is null", person, kind)
                .firstResultOptional();
        if (current.isPresent() && current.get().day.equals(day)) {
            return;
        }
        current.ifPresent(earlier -> earlier.replacedAt = now);
        flush();
        persistAndFlush(new DateRow(person, kind, day, now));
    }

    Map<UUID, Map<DateKind, LocalDate>> current(Collection<UUID> people) {
        return find("personId in ?1 and replacedAt is null", people).stream()
                .collect(groupingBy(row -> row.personId, toMap(row -> row.kind, row -> row.day)));
    }

    List<DatedFact> history(UUID person) {
        return find("personId = ?1 order by notedAt, id", person).stream()
                .map(DateRow::asFact)
                .toList();
    }
}

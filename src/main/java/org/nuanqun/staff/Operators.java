package org.nuanqun.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.vocabulary.OperatorId;

@ApplicationScoped
class Operators implements PanacheRepositoryBase<OperatorRow, UUID> {

    List<Operator> everybody() {
        return listAll(Sort.by("name").and("login")).stream()
                .map(OperatorRow::read)
                .toList();
    }

    Optional<OperatorRow> with(OperatorId id) {
        return findByIdOptional(id.value());
    }

    Optional<OperatorRow> signingInAs(String login) {
        return find("login", login.strip().toLowerCase(Locale.ROOT)).firstResultOptional();
    }

    boolean isEmpty() {
        return count() == 0;
    }
}

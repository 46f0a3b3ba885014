package org.nuanqun.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AuditRows implements PanacheRepositoryBase<AuditRow, UUID> {

    List<AuditRow> inOrder(String stream) {
        return list("stream = ?1 order by position", stream);
    }
}

package org.nuanqun.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AuditRows implements PanacheRepositoryBase<AuditRow, UUID> {

    List<AuditRow> inOrder(String stream) {
        return list("stream = ?1 order by position", stream);
    }

    /** The newest first, of one actor where one is named; ids follow the order of time. */
    List<AuditRow> newest(String actor, int limit) {
        var found = actor.isEmpty() ? find("order by id desc") : find("actor = ?1 order by id desc", actor);
        return found.page(Page.ofSize(limit)).list();
    }
}

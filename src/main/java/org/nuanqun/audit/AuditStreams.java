package org.nuanqun.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
class AuditStreams implements PanacheRepositoryBase<AuditStream, String> {

    /** The stream's end, held until the transaction ends, so that two entries never take one place. */
    AuditStream locked(String stream) {
        getEntityManager()
                .createNativeQuery("insert into audit_stream (stream) values (?1) on conflict do nothing")
                .setParameter(1, stream)
                .executeUpdate();
        return findById(stream, LockModeType.PESSIMISTIC_WRITE);
    }

    String headOf(String stream) {
        return findByIdOptional(stream).map(AuditStream::head).orElse(AuditStream.START);
    }
}

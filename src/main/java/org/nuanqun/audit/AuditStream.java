package org.nuanqun.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of a stream: how many entries it has and the hash of the last. A tail cut off does not fit it any more. */
@Entity
@Table(name = "audit_stream")
class AuditStream {

    static final String START = "";

    @Id
    String stream;

    long length;
    String head;

    @SuppressWarnings("NullAway.Init")
    AuditStream() {}

    long nextPosition() {
        return length + 1;
    }

    String head() {
        return head;
    }

    void advanceTo(AuditRow row) {
        length = row.position;
        head = row.hash();
    }
}

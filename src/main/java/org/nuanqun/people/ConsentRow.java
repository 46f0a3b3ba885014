package org.nuanqun.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.nuanqun.vocabulary.Ids;

@Entity
@Immutable
@Table(name = "people_consent")
class ConsentRow {

    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    Long sequence;

    @Column(name = "person_id", nullable = false)
    UUID personId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    Purpose purpose;

    @Column(nullable = false)
    boolean given;

    @Column(nullable = false)
    String how;

    @Column(nullable = false)
    String wording;

    @Column(nullable = false)
    String channel;

    @Column(nullable = false)
    String proof;

    @Column(nullable = false)
    Instant at;

    protected ConsentRow() {}

    ConsentRow(UUID personId, Consent consent) {
        this.id = Ids.next();
        this.personId = personId;
        this.purpose = consent.purpose();
        this.given = consent.given();
        this.how = consent.how();
        this.wording = consent.wording();
        this.channel = consent.proof().channel();
        this.proof = consent.proof().entry();
        this.at = consent.at();
    }

    Consent asConsent() {
        return new Consent(purpose, given, how, wording, new Proof(channel, proof), at);
    }
}

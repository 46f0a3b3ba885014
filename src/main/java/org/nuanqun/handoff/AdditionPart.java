package org.nuanqun.handoff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** A part of a ticket that was not its first reason. */
@Embeddable
class AdditionPart {

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    TicketReason reason;

    @Column(nullable = false)
    String finding;

    @Column(nullable = false)
    String evidence;

    @Column(name = "added_at", nullable = false)
    Instant at;

    @SuppressWarnings("NullAway.Init")
    AdditionPart() {}

    AdditionPart(TicketReason reason, String finding, String evidence, Instant at) {
        this.reason = reason;
        this.finding = finding;
        this.evidence = evidence;
        this.at = at;
    }

    boolean isAbout(TicketReason other, String otherFinding) {
        return reason == other && finding.equals(otherFinding);
    }

    TicketAddition asAddition() {
        return new TicketAddition(reason, finding, evidence, at);
    }
}

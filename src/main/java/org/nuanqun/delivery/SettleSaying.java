package org.nuanqun.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.trial.HaltPoint;

/** Turns the outcome of a send into the state of its saying. */
@ApplicationScoped
class SettleSaying {

    private final Sayings sayings;
    private final EndSaying end;
    private final LookAround lookAround;
    private final Clock clock;
    private final RetryPlan retry = new RetryPlan(new SecureRandom());

    SettleSaying(Sayings sayings, EndSaying end, LookAround lookAround, Clock clock) {
        this.sayings = sayings;
        this.end = end;
        this.lookAround = lookAround;
        this.clock = clock;
    }

    /** @param attempt which try this outcome belongs to; a later one has the say */
    @Transactional
    void with(UUID saying, int attempt, DeliveryOutcome outcome) {
        SayingRow row = sayings.findById(saying);
        if (row.state != SayingState.SENDING || row.attempts != attempt) {
            return;
        }
        Instant now = clock.instant();
        switch (outcome) {
            case DeliveryOutcome.Delivered delivered -> end.sent(row, delivered.platformMessageId(), now);
            case DeliveryOutcome.TryLater later -> tryAgain(row, later.after(), later.why(), now);
            case DeliveryOutcome.Refused refused -> end.refused(row, refused.why(), now);
            case DeliveryOutcome.RecipientLeft left -> end.left(row, now);
            case DeliveryOutcome.AwaitsTap tap -> end.awaitsTap(row, tap.taskId(), "until " + tap.deadline(), now);
            case DeliveryOutcome.Unknown unknown -> unknown(row, unknown.why(), now);
        }
        HaltPoint.OUTBOX_WRITTEN.pass();
    }

    /** Sends that never ended: their node died or slept. */
    @Transactional
    void abandoned() {
        Instant now = clock.instant();
        for (UUID id : sayings.overdueOnTheirWay()) {
            unknown(sayings.findById(id), "the sender stopped before the platform answered", now);
        }
    }

    private void unknown(SayingRow row, String why, Instant now) {
        if (mayBeRepeated(row)) {
            tryAgain(row, Duration.ZERO, why, now);
        } else {
            end.unknown(row, why, now);
        }
    }

    /** Safety text may arrive twice but must arrive, a lesson must not; else only where a repeat says nothing twice. */
    private boolean mayBeRepeated(SayingRow row) {
        return switch (row.kind) {
            case SAFETY -> true;
            case EDUCATION, NOTICE, BROADCAST, TRIAL -> false;
            case GREETING, OPERATOR, REPLY -> lookAround.platformKnowsOwnId(row.conversation());
        };
    }

    private void tryAgain(SayingRow row, Duration asked, String why, Instant now) {
        if (retry.isOver(row.attempts) && row.kind != SayingClass.SAFETY) {
            end.refused(row, why, now);
            return;
        }
        end.later(row, now.plus(retry.waitAfter(row.attempts, asked)), why);
    }
}

package org.nuanqun.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.OperatorId;
import org.nuanqun.vocabulary.RedFlagLevel;

class TicketRowTest {

    private static final Instant NOON = Instant.parse("2026-11-21T04:00:00Z");
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    private final TicketRow ticket = TicketRow.opened(wish(TicketReason.UNCLEAR, "不适", NOON), HALF_AN_HOUR);

    @Test
    void a_complaint_stands_on_the_ticket_with_its_kind_and_its_words() {
        assertThat(ticket.add(wish(TicketReason.COMPLAINT, "等待", NOON), HALF_AN_HOUR))
                .isTrue();

        assertThat(ticket.ticket().reason()).isEqualTo(TicketReason.UNCLEAR);
        assertThat(ticket.ticket().additions())
                .extracting(TicketAddition::reason, TicketAddition::finding, TicketAddition::evidence)
                .containsExactly(tuple(TicketReason.COMPLAINT, "等待", "[\"等待\"]"));
    }

    @Test
    void the_same_complaint_stands_there_once() {
        ticket.add(wish(TicketReason.COMPLAINT, "等待", NOON), HALF_AN_HOUR);

        assertThat(ticket.add(wish(TicketReason.COMPLAINT, "等待", NOON.plusSeconds(60)), FIVE_MINUTES))
                .isFalse();
        assertThat(ticket.add(wish(TicketReason.COMPLAINT, "态度", NOON.plusSeconds(60)), HALF_AN_HOUR))
                .isTrue();
        assertThat(ticket.ticket().additions()).hasSize(2);
    }

    @Test
    void what_is_more_urgent_must_be_claimed_sooner() {
        ticket.add(wish(TicketReason.COMPLAINT, "等待", NOON.plusSeconds(60)), FIVE_MINUTES);
        assertThat(ticket.dueAt).isEqualTo(NOON.plusSeconds(60).plus(FIVE_MINUTES));
    }

    @Test
    void what_is_measured_stands_still_when_the_next_is_called_or_another_takes_over() {
        ticket.escalate(Optional.empty(), NOON.plusSeconds(3600));
        ticket.claim(OperatorId.next(), NOON.plusSeconds(2000));
        ticket.waitAgain(Optional.empty(), NOON.plusSeconds(7200));
        ticket.claim(OperatorId.next(), NOON.plusSeconds(5000));

        assertThat(ticket.deadline).isEqualTo(NOON.plus(HALF_AN_HOUR));
        assertThat(ticket.acknowledgedAt).isEqualTo(NOON.plusSeconds(2000));
    }

    @Test
    void a_danger_that_comes_up_is_measured_from_there() {
        ticket.claim(OperatorId.next(), NOON.plusSeconds(60));
        Instant later = NOON.plusSeconds(900);
        ticket.raise(wish(TicketReason.RED_FLAG, "出血", later), FIVE_MINUTES);

        assertThat(ticket.acknowledgedAt).isNull();
        assertThat(ticket.askedAt).isEqualTo(later);
        assertThat(ticket.deadline).isEqualTo(later.plus(FIVE_MINUTES));
    }

    @Test
    void what_is_less_urgent_gives_no_more_time() {
        ticket.add(wish(TicketReason.COMPLAINT, "等待", NOON.plusSeconds(600)), HALF_AN_HOUR);
        assertThat(ticket.dueAt).isEqualTo(NOON.plus(HALF_AN_HOUR));
    }

    @Test
    void whoever_has_claimed_it_has_no_new_deadline() {
        ticket.claim(OperatorId.next(), NOON);
        ticket.add(wish(TicketReason.COMPLAINT, "等待", NOON), FIVE_MINUTES);
        assertThat(ticket.dueAt).isEqualTo(NOON.plus(HALF_AN_HOUR));
    }

    @Test
    void a_red_flag_takes_the_ticket_over_and_the_complaint_stays_visible() {
        TicketRow complaint = TicketRow.opened(wish(TicketReason.COMPLAINT, "等待", NOON), HALF_AN_HOUR);
        HandoffRequest danger = danger(RedFlagLevel.A, "出血");
        assertThat(complaint.isOutrankedBy(danger)).isTrue();

        complaint.raise(danger, FIVE_MINUTES);

        assertThat(complaint.ticket().isOpenRedFlag()).isTrue();
        assertThat(complaint.ticket().additions())
                .extracting(TicketAddition::finding)
                .containsExactly("等待");
        assertThat(complaint.holdsFor(TicketReason.COMPLAINT)).isTrue();
    }

    @Test
    void a_lesser_danger_does_not_make_a_greater_one_wait_longer() {
        TicketRow red = TicketRow.opened(danger(RedFlagLevel.A, "出血"), FIVE_MINUTES);
        assertThat(red.isOutrankedBy(danger(RedFlagLevel.B, "发热"))).isFalse();
        assertThat(red.isOutrankedBy(danger(RedFlagLevel.A, "抽搐"))).isTrue();

        red.add(danger(RedFlagLevel.B, "发热"), HALF_AN_HOUR);

        assertThat(red.ticket().level()).contains(RedFlagLevel.A);
        assertThat(red.dueAt).isEqualTo(NOON.plus(FIVE_MINUTES));
        assertThat(red.ticket().additions()).hasSize(1);
    }

    private static HandoffRequest danger(RedFlagLevel level, String finding) {
        return new HandoffRequest(
                ConversationId.next(),
                Optional.empty(),
                TicketReason.RED_FLAG,
                Optional.of(level),
                "family",
                finding,
                "[]",
                new DepartmentCode("obstetrics"),
                NOON);
    }

    private static HandoffRequest wish(TicketReason reason, String finding, Instant at) {
        return new HandoffRequest(
                ConversationId.next(),
                Optional.empty(),
                reason,
                Optional.empty(),
                "",
                finding,
                "[\"" + finding + "\"]",
                new DepartmentCode("customer-service"),
                at);
    }
}

package org.nuanqun.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nuanqun.conversation.Owner;
import org.nuanqun.conversation.Ownership;
import org.nuanqun.time.QuietHours;
import org.nuanqun.vocabulary.OperatorId;

class GateTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-03-01T16:00:00Z");
    private static final Instant EIGHT = Instant.parse("2026-03-02T00:00:00Z");

    private final Gate gate = new Gate(new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0), SHANGHAI));

    @Nested
    class Safety_text {

        @Test
        void goes_out_at_night_past_a_hold_and_over_an_operator() {
            View view = new View(SayingClass.SAFETY).at(MIDNIGHT).withHold().ownedBy(Owner.OPERATOR, 9);
            assertThat(gate.asks(view.build())).isInstanceOf(Verdict.Pass.class);
        }
    }

    @Nested
    class A_reply_of_the_bot {

        @Test
        void passes_while_the_conversation_is_as_it_was_when_the_reply_was_composed() {
            View view = new View(SayingClass.REPLY).composedUnder(3).ownedBy(Owner.BOT, 3);
            assertThat(gate.asks(view.build())).isInstanceOf(Verdict.Pass.class);
        }

        @Test
        void is_dropped_once_the_conversation_changed_hands() {
            View view = new View(SayingClass.REPLY).composedUnder(3).ownedBy(Owner.OPERATOR, 4);
            assertThat(gate.asks(view.build()))
                    .isEqualTo(new Verdict.Drop("composed before the conversation changed hands"));
        }

        @Test
        void is_dropped_even_when_the_conversation_came_back_to_the_bot_meanwhile() {
            View view = new View(SayingClass.REPLY).composedUnder(3).ownedBy(Owner.BOT, 5);
            assertThat(gate.asks(view.build())).isInstanceOf(Verdict.Drop.class);
        }

        @Test
        void is_kept_back_when_it_says_what_only_a_clinician_may_say() {
            View view = new View(SayingClass.REPLY).composedUnder(3).ownedBy(Owner.BOT, 3);
            assertThat(gate.asks(view.sayingWhatNoMachineMaySay().build()))
                    .isEqualTo(new Verdict.Drop("not for a machine to say: 写了剂量"));
        }

        @Test
        void goes_out_at_night_because_somebody_waits_for_it() {
            View view = new View(SayingClass.REPLY).at(MIDNIGHT);
            assertThat(gate.asks(view.build())).isInstanceOf(Verdict.Pass.class);
        }

        @Test
        void is_dropped_when_it_is_too_late_to_be_of_use() {
            View view = new View(SayingClass.REPLY).notLaterThan(NOON.minusSeconds(1));
            assertThat(gate.asks(view.build())).isEqualTo(new Verdict.Drop("too late to be of use"));
        }

        @Test
        void is_dropped_when_the_platforms_window_is_closed_or_used_up() {
            assertThat(gate.asks(new View(SayingClass.REPLY)
                            .windowEnds(NOON.minusSeconds(1))
                            .build()))
                    .isInstanceOf(Verdict.Drop.class);
            assertThat(gate.asks(new View(SayingClass.REPLY).windowUsedUp().build()))
                    .isInstanceOf(Verdict.Drop.class);
        }
    }

    @Nested
    class A_lesson {

        @Test
        void waits_for_the_morning_in_quiet_hours() {
            View view = new View(SayingClass.EDUCATION).at(MIDNIGHT);
            assertThat(gate.asks(view.build())).isEqualTo(new Verdict.Wait(EIGHT, "quiet hours"));
        }

        @Test
        void is_not_sent_without_consent() {
            View view = new View(SayingClass.EDUCATION).withoutConsent();
            assertThat(gate.asks(view.build())).isInstanceOf(Verdict.Drop.class);
        }

        @Test
        void waits_while_there_is_a_hold_on_the_person() {
            View view = new View(SayingClass.EDUCATION).withHold();
            assertThat(gate.asks(view.build())).isInstanceOf(Verdict.Wait.class);
        }

        @Test
        void waits_while_a_person_holds_or_is_wanted_in_the_conversation() {
            for (Owner owner : new Owner[] {Owner.OPERATOR, Owner.NOBODY}) {
                View view = new View(SayingClass.EDUCATION).ownedBy(owner, 1);
                assertThat(gate.asks(view.build())).as(owner.name()).isInstanceOf(Verdict.Wait.class);
            }
        }

        @Test
        void waits_for_the_first_allowed_moment_after_the_cap() {
            View view = new View(SayingClass.EDUCATION).fullUntil(MIDNIGHT.plus(Duration.ofDays(1)));
            assertThat(gate.asks(view.build()))
                    .isEqualTo(new Verdict.Wait(EIGHT.plus(Duration.ofDays(1)), "enough for now"));
        }

        @Test
        void is_held_by_the_same_rules_when_it_is_one_text_for_many() {
            for (View view : List.of(
                    new View(SayingClass.NOTICE).at(MIDNIGHT),
                    new View(SayingClass.NOTICE).withHold(),
                    new View(SayingClass.BROADCAST).at(MIDNIGHT),
                    new View(SayingClass.BROADCAST).withHold(),
                    new View(SayingClass.BROADCAST).ownedBy(Owner.OPERATOR, 1),
                    new View(SayingClass.BROADCAST).fullUntil(NOON.plusSeconds(60)))) {
                assertThat(gate.asks(view.build())).isInstanceOf(Verdict.Wait.class);
            }
            assertThat(gate.asks(
                            new View(SayingClass.BROADCAST).withoutConsent().build()))
                    .isInstanceOf(Verdict.Drop.class);
        }

        @Test
        void is_dropped_rather_than_held_once_it_is_stale() {
            View view = new View(SayingClass.EDUCATION).withHold().notLaterThan(NOON.minusSeconds(1));
            assertThat(gate.asks(view.build())).isInstanceOf(Verdict.Drop.class);
        }
    }

    @Nested
    class A_text_its_author_sends_herself {

        @Test
        void goes_out_at_once_because_she_asked_for_it() {
            View view =
                    new View(SayingClass.TRIAL).at(MIDNIGHT).withoutConsent().withHold();
            assertThat(gate.asks(view.build())).isInstanceOf(Verdict.Pass.class);
        }

        @Test
        void passes_no_window_of_the_platform_and_is_not_sent_late() {
            assertThat(gate.asks(new View(SayingClass.TRIAL).windowUsedUp().build()))
                    .isInstanceOf(Verdict.Drop.class);
            assertThat(gate.asks(new View(SayingClass.TRIAL)
                            .notLaterThan(NOON.minusSeconds(1))
                            .build()))
                    .isInstanceOf(Verdict.Drop.class);
        }
    }

    /** How things stand, told in the words of the rules. */
    private static final class View {

        private final SayingClass kind;
        private OptionalLong epoch = OptionalLong.empty();
        private Ownership ownership = new Ownership(Owner.BOT, Optional.empty(), 0, Optional.empty());
        private boolean hold;
        private boolean consent = true;
        private Optional<Instant> notLaterThan = Optional.empty();
        private Optional<Instant> windowEnds = Optional.empty();
        private boolean usedUp;
        private Optional<Instant> full = Optional.empty();
        private Optional<String> breach = Optional.empty();
        private Instant now = NOON;

        View(SayingClass kind) {
            this.kind = kind;
        }

        View sayingWhatNoMachineMaySay() {
            breach = Optional.of("写了剂量");
            return this;
        }

        View at(Instant moment) {
            now = moment;
            return this;
        }

        View composedUnder(long when) {
            epoch = OptionalLong.of(when);
            return this;
        }

        View ownedBy(Owner owner, long at) {
            Optional<OperatorId> operator = owner == Owner.OPERATOR ? Optional.of(OperatorId.next()) : Optional.empty();
            ownership = new Ownership(owner, operator, at, Optional.empty());
            return this;
        }

        View withHold() {
            hold = true;
            return this;
        }

        View withoutConsent() {
            consent = false;
            return this;
        }

        View notLaterThan(Instant limit) {
            notLaterThan = Optional.of(limit);
            return this;
        }

        View windowEnds(Instant end) {
            windowEnds = Optional.of(end);
            return this;
        }

        View fullUntil(Instant moment) {
            full = Optional.of(moment);
            return this;
        }

        View windowUsedUp() {
            usedUp = true;
            return this;
        }

        GateView build() {
            return new GateView(
                    kind, epoch, notLaterThan, ownership, hold, consent, windowEnds, usedUp, full, breach, now);
        }
    }
}

package org.nuanqun.bench.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nuanqun.bench.load.Effect;
import org.nuanqun.bench.load.Operation;

/** A checker that finds nothing proves nothing: each kind of damage must be seen, and only as what it is. */
class CheckerTest {

    private final List<Operation> history = new ArrayList<>(List.of(posted("a", 0, 10), posted("b", 20, 30)));
    private final List<Entry> entries = new ArrayList<>(
            List.of(entry("a", 1, "HANDLED", said("1", "SENT")), entry("b", 2, "HANDLED", said("2", "SENT"))));
    private final List<Effect> effects = new ArrayList<>(List.of(effect("1"), effect("2")));

    @Test
    void a_whole_history_is_clean() {
        assertThat(verdict().isClean()).isTrue();
    }

    @Test
    void what_was_never_acknowledged_may_be_missing() {
        history.add(new Operation("c", "p", 40, Optional.empty()));

        assertThat(verdict().isClean()).isTrue();
    }

    @Test
    void a_message_that_the_platform_knew_already_is_no_second_effect() {
        effects.add(new Effect("2", "p", 99, false));

        assertThat(verdict().isClean()).isTrue();
    }

    @Test
    void two_that_overlapped_may_stand_in_either_order() {
        history.set(1, posted("b", 5, 30));
        entries.set(0, entry("a", 3, "HANDLED", said("1", "SENT")));
        effects.add(effects.removeFirst());

        assertThat(verdict().isClean()).isTrue();
    }

    @Nested
    class A_damaged_history_is_rejected {

        @Test
        void when_something_acknowledged_is_not_on_record() {
            entries.removeLast();
            effects.removeLast();

            assertThat(verdict().lost()).hasSize(1);
        }

        @Test
        void when_something_counts_as_sent_that_the_platform_never_saw() {
            effects.removeLast();

            assertThat(verdict().lost()).hasSize(1);
        }

        @Test
        void when_something_was_handled_and_its_answer_is_nowhere() {
            entries.set(1, entry("b", 2, "HANDLED"));
            effects.removeLast();

            assertThat(verdict().lost()).hasSize(1);
        }

        @Test
        void when_something_is_on_record_that_nobody_posted() {
            entries.add(entry("x", 3, "HANDLED", said("3", "SENT")));
            effects.add(effect("3"));

            assertThat(verdict().ghost()).hasSize(1);
        }

        @Test
        void when_the_platform_was_told_what_nobody_decided() {
            effects.add(effect("7"));

            assertThat(verdict().ghost()).hasSize(1);
        }

        @Test
        void when_one_event_is_on_record_twice() {
            entries.add(entry("b", 3, "HANDLED", said("3", "SENT")));
            effects.add(effect("3"));

            assertThat(verdict().twice()).hasSize(1);
        }

        @Test
        void when_one_event_is_answered_twice() {
            entries.set(1, entry("b", 2, "HANDLED", said("2", "SENT"), said("3", "SENT")));
            effects.add(effect("3"));

            assertThat(verdict().twice()).hasSize(1);
        }

        @Test
        void when_one_saying_has_two_effects() {
            effects.add(effect("2"));

            assertThat(verdict().twice()).hasSize(1);
        }

        @Test
        void when_the_record_turns_what_was_acknowledged_in_order() {
            entries.set(0, entry("a", 3, "HANDLED", said("1", "SENT")));
            effects.add(effects.removeFirst());

            assertThat(verdict().disorder()).hasSize(1);
        }

        @Test
        void when_an_answer_overtakes_another() {
            effects.add(effects.removeFirst());

            assertThat(verdict().disorder()).hasSize(1);
        }

        @Test
        void when_something_is_never_handled() {
            entries.set(1, entry("b", 2, "WAITING"));
            effects.removeLast();

            assertThat(verdict().stuck()).hasSize(1);
        }

        @Test
        void when_an_answer_never_leaves() {
            entries.set(1, entry("b", 2, "HANDLED", said("2", "WAITING")));
            effects.removeLast();

            assertThat(verdict().stuck()).hasSize(1);
        }
    }

    private Verdict verdict() {
        return new Checker(history, entries, effects).verdict();
    }

    private static Operation posted(String identity, long invoked, long acknowledged) {
        return new Operation(identity, "p", invoked, Optional.of(acknowledged));
    }

    private static Entry entry(String identity, long sequence, String state, Said... said) {
        return new Entry("id-" + sequence, identity, "p", sequence, state, "", List.of(said));
    }

    private static Said said(String ownId, String state) {
        return new Said(ownId, "reply", state);
    }

    private static Effect effect(String ownId) {
        return new Effect(ownId, "p", 0, true);
    }
}

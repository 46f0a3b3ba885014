package org.nuanqun.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.audit.Actor;
import org.nuanqun.database.Gap;
import org.nuanqun.database.Restored;
import org.nuanqun.groups.Group;
import org.nuanqun.groups.Groups;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.vocabulary.AccountId;

/** In a year no clock has reached, so that what is handed to delivery stays in the outbox. */
@QuarkusTest
class RecurringBroadcastsTest {

    private static final AccountId ACCOUNT = AccountId.parse("sandbox/demo");
    private static final Instant NOON = Instant.parse("2036-05-05T04:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Actor NURSE = new Actor("operator:nurse");

    @Inject
    RecurringBroadcasts recurring;

    @Inject
    SettleRestored settle;

    @Inject
    Outreach outreach;

    @Inject
    People people;

    @Inject
    Groups groups;

    @Inject
    Clock clock;

    private Group group;
    private UUID id;

    @BeforeEach
    void three_times_to_two_people_in_a_group() {
        group = groups.seen(ACCOUNT, "again-" + UUID.randomUUID(), "每周的群", 2, 200, NOON);
        joins("林静");
        joins("何佳");
        id = recurring.begin(composed(NOON), weekly(NOON, NOON.plus(WEEK.multipliedBy(2))), NURSE, "赵敏", NOON);
    }

    @AfterEach
    void nothing_goes_on() {
        recurring.end(id, NURSE, NOON);
        outreach.latest().stream()
                .filter(one -> one.state() == BroadcastState.RUNNING)
                .filter(one -> one.text().equals("{name}，今天有小课。"))
                .forEach(one -> outreach.stop(one.id(), NURSE, NOON));
    }

    @Test
    void each_time_asks_anew_who_is_meant() {
        recurring.beginDue(NOON);
        joins("后来的人");
        recurring.beginDue(NOON.plus(WEEK));

        assertThat(broadcasts()).extracting(one -> one.tally().all()).containsExactly(3, 2);
        assertThat(broadcasts()).extracting(Broadcast::sendAt).containsExactly(NOON.plus(WEEK), NOON);
        assertThat(recurring.find(id).orElseThrow().nextAt()).contains(NOON.plus(WEEK.multipliedBy(2)));
    }

    @Test
    void a_planned_time_begins_once_however_many_nodes_strike() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> strike = () -> recurring.beginDue(NOON);
            for (var struck : threads.invokeAll(List.of(strike, strike, strike, strike))) {
                struck.get();
            }
        }

        assertThat(broadcasts()).hasSize(1);
    }

    @Test
    void times_that_pass_while_it_is_paused_are_left_out() {
        recurring.pause(id, NURSE, NOON);
        assertThat(recurring.beginDue(NOON.plus(WEEK))).isZero();

        recurring.resume(id, NURSE, NOON.plus(WEEK).plusSeconds(1));
        assertThat(recurring.nextAfter(NOON)).contains(NOON.plus(WEEK.multipliedBy(2)));
        recurring.beginDue(NOON.plus(WEEK.multipliedBy(2)));

        assertThat(broadcasts()).extracting(Broadcast::sendAt).containsExactly(NOON.plus(WEEK.multipliedBy(2)));
        assertThat(recurring.find(id).orElseThrow().state()).isEqualTo(Recurring.State.ENDED);
    }

    @Test
    void what_is_ended_never_goes_out_again() {
        recurring.end(id, NURSE, NOON);
        recurring.resume(id, NURSE, NOON);

        assertThat(recurring.beginDue(NOON.plus(WEEK))).isZero();
        assertThat(broadcasts()).isEmpty();
    }

    @Test
    void a_time_slept_through_for_a_day_is_not_made_up_for_and_says_so() {
        Instant monday = NOON.plus(WEEK).plus(Duration.ofHours(23));
        while (recurring.beginDue(monday) > 0) {
            // one time after the other
        }

        assertThat(recurring.occurrences(id))
                .extracting(Occurrence::planned, Occurrence::whyNot)
                .containsExactly(tuple(NOON.plus(WEEK), ""), tuple(NOON, "the service was away at its time"));
        assertThat(broadcasts()).hasSize(1);
    }

    @Test
    void a_time_at_which_nobody_is_meant_says_so() {
        Group empty = groups.seen(ACCOUNT, "again-" + UUID.randomUUID(), "空的群", 0, 200, NOON);
        recurring.end(id, NURSE, NOON);
        Composed toNobody = Composed.notice("今天有小课。", new Segment(Set.of(empty.id()), Set.of(), Set.of()), NOON);
        id = recurring.begin(toNobody, weekly(NOON, NOON), NURSE, "赵敏", NOON);

        recurring.beginDue(NOON);

        assertThat(recurring.occurrences(id))
                .extracting(Occurrence::whyNot)
                .containsExactly("nobody was meant at that time");
        assertThat(recurring.find(id).orElseThrow().state()).isEqualTo(Recurring.State.ENDED);
    }

    @Test
    @TestTransaction
    void a_time_that_may_have_gone_out_before_a_restore_is_passed_over() {
        settle.restored(new Restored(new Gap(Instant.EPOCH, NOON.plusSeconds(60), false)));

        assertThat(recurring.occurrences(id))
                .extracting(Occurrence::planned, Occurrence::whyNot)
                .containsExactly(tuple(NOON, "restored from a backup, perhaps sent before"));
        assertThat(recurring.find(id).orElseThrow().nextAt()).contains(NOON.plus(WEEK));
    }

    @Test
    void what_could_not_be_sent_once_is_refused() {
        Instant past = NOON.minusSeconds(1);
        assertThatThrownBy(() -> recurring.begin(composed(past), weekly(past, NOON), NURSE, "赵敏", NOON))
                .isInstanceOf(BroadcastRefused.class);
        Composed claims = Composed.notice("本院根治鼻炎", composed(NOON).segment(), NOON);
        assertThatThrownBy(() -> recurring.begin(claims, weekly(NOON, NOON), NURSE, "赵敏", NOON))
                .isInstanceOf(BroadcastRefused.class);
    }

    private List<Broadcast> broadcasts() {
        return recurring.occurrences(id).stream()
                .map(Occurrence::broadcast)
                .flatMap(Optional::stream)
                .flatMap(one -> outreach.find(one).stream())
                .toList();
    }

    private Composed composed(Instant first) {
        return Composed.notice("{name}，今天有小课。", new Segment(Set.of(group.id()), Set.of(), Set.of()), first);
    }

    private Recurrence weekly(Instant first, Instant until) {
        return new Recurrence(
                Recurrence.Every.WEEK,
                LocalDateTime.ofInstant(first, clock.getZone()),
                LocalDateTime.ofInstant(until, clock.getZone()).toLocalDate(),
                clock.getZone());
    }

    private void joins(String name) {
        Person person = people.known(ACCOUNT, "again-" + UUID.randomUUID(), name, NOON);
        groups.joined(group.id(), person.id(), NOON);
    }
}

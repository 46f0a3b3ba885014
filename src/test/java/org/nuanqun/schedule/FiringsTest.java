package org.nuanqun.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;

@QuarkusTest
@TestProfile(TheClockRuns.class)
class FiringsTest {

    private static final Instant PLANNED = Instant.parse("2031-05-05T04:00:00Z");

    @Inject
    Firings firings;

    @Inject
    Scheduler quartz;

    @Inject
    EntityManager database;

    @Test
    void a_planned_moment_happens_once_however_many_clocks_strike() throws Exception {
        var done = new AtomicInteger();
        try (var clocks = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 8)
                    .mapToObj(i -> clocks.submit(() -> firings.once("strikes", PLANNED, done::incrementAndGet)))
                    .toList();
        }
        assertThat(done).hasValue(1);
    }

    @Test
    void a_strike_that_fails_leaves_the_moment_to_the_next() {
        var planned = PLANNED.plusSeconds(60);
        assertThatThrownBy(() -> firings.once("fails", planned, () -> {
                    throw new IllegalStateException("the work failed");
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(firings.once("fails", planned, () -> {})).isTrue();
    }

    @Test
    void each_planned_moment_of_a_year_of_minutes_struck_by_two_clocks_happens_once() throws Exception {
        var done = new AtomicInteger();
        try (var clocks = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 2_000)
                    .forEach(strike -> clocks.submit(() ->
                            firings.once("year", PLANNED.plus(Duration.ofMinutes(strike / 2)), done::incrementAndGet)));
        }
        assertThat(done).hasValue(1_000);
    }

    @Test
    void quartz_keeps_its_schedules_in_the_database_for_all_nodes() throws SchedulerException {
        var quartzItself = quartz.getMetaData();
        assertThat(quartzItself.isJobStoreClustered()).isTrue();
        assertThat(quartzItself.isJobStoreSupportsPersistence()).isTrue();
        assertThat(rows("select trigger_name from schedule_quartz_triggers"))
                .contains(SendDueLessons.NAME, EscalateOverdueTickets.NAME, SweepFirings.NAME);
    }

    @Test
    void the_lock_rows_were_there_before_the_first_node() {
        assertThat(rows("select lock_name from schedule_quartz_locks where sched_name = 'nuanqun'"))
                .contains("TRIGGER_ACCESS", "STATE_ACCESS");
    }

    @Test
    void quartz_strikes() {
        await().atMost(Duration.ofSeconds(25))
                .untilAsserted(() ->
                        assertThat(rows("select schedule from schedule_firing")).contains(EscalateOverdueTickets.NAME));
    }

    private List<String> rows(String query) {
        List<?> found = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(query).getResultList());
        return found.stream().map(String.class::cast).toList();
    }
}

package org.nuanqun.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nuanqun.database.Sql;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.time.RealTime;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.Ids;

@QuarkusTest
@DisplayName("When several nodes come back from an outage of the database")
class MergeSpoolsTest {

    private final AccountId account = new AccountId("sandbox", "t" + Ids.next());
    private final UUID here = UUID.randomUUID();
    private final UUID there = UUID.randomUUID();
    private final Instant outage = RealTime.now().minusSeconds(10);

    @Inject
    MergeSpools merge;

    @Inject
    Nodes nodes;

    @Inject
    Spool spool;

    @Inject
    Sql sql;

    @AfterEach
    void leave() {
        nodes.leave(here);
        nodes.leave(there);
    }

    @Test
    void what_was_received_later_waits_until_the_others_have_brought_what_was_earlier() {
        nodes.write(new Nodes.Beat(there, true, false, outage), true);

        assertThat(merge.bring(List.of(received("second", 2)), allBy(here, 3))).isFalse();
        assertThat(onRecord()).isEmpty();

        merge.bring(List.of(received("first", 1)), allBy(there, 3));
        await().untilAsserted(() -> assertThat(onRecord()).containsExactly("first", "second"));
    }

    @Test
    void what_this_node_has_yet_to_bring_goes_before_what_others_brought_of_later() {
        nodes.write(new Nodes.Beat(here, true, false, outage), true);
        merge.bring(List.of(received("later", 3)), allBy(there, 4));

        merge.bring(
                List.of(received("its first portion", 1)), new Nodes.Beat(here, true, false, outage.plusSeconds(1)));
        await().untilAsserted(() -> assertThat(onRecord()).containsExactly("its first portion"));

        merge.bring(List.of(received("its second", 2)), allBy(here, 4));
        await().untilAsserted(() -> assertThat(onRecord()).containsExactly("its first portion", "its second", "later"));
    }

    @Test
    void what_the_others_cannot_precede_any_more_does_not_wait() {
        nodes.write(new Nodes.Beat(there, true, false, outage.plusSeconds(2)), true);

        merge.bring(List.of(received("early", 1), received("late", 3)), allBy(here, 4));

        await().untilAsserted(() -> assertThat(onRecord()).containsExactly("early"));
    }

    @Test
    void what_nobody_can_read_is_parked_and_holds_nothing_up() {
        String unreadable = "of another version " + account;
        sql.update("insert into intake_held (received_at, receipt) values (?, ?)", outage, unreadable);
        nodes.write(new Nodes.Beat(there, true, false, outage.plusSeconds(2)), true);

        merge.bring(List.of(received("patient", 1)), allBy(here, 3));

        await().untilAsserted(() -> assertThat(onRecord()).containsExactly("patient"));
        assertThat(sql.update("delete from intake_held where parked_at is not null and receipt = ?", unreadable))
                .isEqualTo(1);
    }

    @Test
    void a_node_that_stays_behind_holds_the_others_up_for_twenty_seconds_only() {
        nodes.write(new Nodes.Beat(there, true, false, outage), true);
        nodes.write(allBy(here, 3), true);
        sql.update(
                "update intake_node set back_at = back_at - interval '21 seconds' where node in (?, ?)", here, there);

        merge.bring(List.of(received("patient", 2)), allBy(here, 3));

        await().untilAsserted(() -> assertThat(onRecord()).containsExactly("patient"));
    }

    @Test
    void this_node_keeps_new_webhooks_in_its_spool_while_another_has_older_ones() {
        nodes.write(new Nodes.Beat(there, true, false, outage), true);
        await().until(spool::isInUse);

        nodes.write(new Nodes.Beat(there, false, true, RealTime.now()), false);
        await().until(() -> !spool.isInUse());
    }

    @Test
    void a_node_with_nothing_to_say_says_so_once_a_second() {
        await().until(() -> !spool.isInUse());
        Instant first = seenAfter(seenAfter(Instant.EPOCH));

        assertThat(seenAfter(first)).isAfter(first.plusMillis(900));
    }

    /** When this service was next heard of. */
    private Instant seenAfter(Instant before) {
        return await().pollInterval(Duration.ofMillis(20))
                .until(
                        () -> sql.query(
                                        "select seen_at from intake_node where node = ?",
                                        row -> Sql.instant(row, "seen_at"),
                                        spool.node())
                                .getFirst(),
                        before::isBefore);
    }

    private Nodes.Beat allBy(UUID node, int seconds) {
        return new Nodes.Beat(node, true, true, outage.plusSeconds(seconds));
    }

    private Receipt received(String identity, int seconds) {
        PlatformEvent left =
                new PlatformEvent.MemberLeft(account, identity, outage.plusSeconds(seconds), Chat.oneToOne("p"));
        return new Receipt(new WebhookReading.Events(List.of(left), Optional.empty()), outage.plusSeconds(seconds));
    }

    private List<String> onRecord() {
        return sql.query(
                "select identity from conversation_entry where account = ? order by sequence",
                row -> row.getString(1),
                account.toString());
    }
}

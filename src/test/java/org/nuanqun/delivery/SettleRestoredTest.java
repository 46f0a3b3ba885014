package org.nuanqun.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.database.Gap;
import org.nuanqun.database.Restored;
import org.nuanqun.database.Sql;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.handoff.TicketReason;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.Speaker;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConversationId;

/** In a transaction that is taken back, so that what others queued stays as it was. */
@QuarkusTest
class SettleRestoredTest {

    private static final AccountId ACCOUNT = AccountId.parse("sandbox/demo");

    @Inject
    Delivery delivery;

    @Inject
    Sayings sayings;

    @Inject
    Conversations conversations;

    @Inject
    Handoff handoff;

    @Inject
    Event<Restored> restored;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    /** A restored service settles before its senders begin; here those of the running one must have ended what they began. */
    @BeforeEach
    void nothing_is_on_its_way() {
        await().untilAsserted(() -> assertThat(sql.query(
                        "select count(*) from delivery_saying where state = 'SENDING'", row -> row.getLong(1)))
                .containsExactly(0L));
    }

    @TestTransaction
    @ParameterizedTest
    @EnumSource(
            value = SayingClass.class,
            names = {"REPLY", "OPERATOR", "EDUCATION", "NOTICE", "BROADCAST", "GREETING", "TRIAL"})
    void what_may_have_left_after_the_backup_is_not_sent_again(SayingClass kind) {
        SayingRow row = waiting(kind, clock.instant());

        restored.fire(new Restored(gapUntil(clock.instant(), false)));

        assertThat(row.state).isEqualTo(SayingState.UNKNOWN);
        assertThat(row.reason).isEqualTo("restored from a backup, perhaps sent before");
    }

    @TestTransaction
    @ParameterizedTest
    @EnumSource(
            value = SayingClass.class,
            names = {"REPLY", "OPERATOR"})
    void a_person_is_asked_where_a_patient_may_wait_in_vain(SayingClass kind) {
        SayingRow row = waiting(kind, clock.instant());

        restored.fire(new Restored(gapUntil(clock.instant(), false)));

        assertThat(handoff.openFor(row.conversation()))
                .hasValueSatisfying(ticket -> assertThat(ticket.reason()).isEqualTo(TicketReason.DELIVERY));
    }

    @TestTransaction
    @ParameterizedTest
    @EnumSource(
            value = SayingClass.class,
            names = {"EDUCATION", "NOTICE", "BROADCAST", "GREETING", "TRIAL"})
    void nobody_is_called_for_what_no_patient_waits_for(SayingClass kind) {
        SayingRow row = waiting(kind, clock.instant());

        restored.fire(new Restored(gapUntil(clock.instant(), false)));

        assertThat(handoff.openFor(row.conversation())).isEmpty();
    }

    @Test
    @TestTransaction
    void safety_text_of_the_last_hour_is_sent_perhaps_again() {
        SayingRow row = waiting(SayingClass.SAFETY, clock.instant());

        restored.fire(new Restored(gapUntil(clock.instant().plus(Duration.ofMinutes(59)), false)));

        assertThat(row.state).isEqualTo(SayingState.WAITING);
    }

    @Test
    @TestTransaction
    void older_safety_text_goes_to_a_person() {
        SayingRow row = waiting(SayingClass.SAFETY, clock.instant());

        restored.fire(new Restored(gapUntil(clock.instant().plus(Duration.ofMinutes(61)), false)));

        assertThat(row.state).isEqualTo(SayingState.UNKNOWN);
        assertThat(handoff.openFor(row.conversation())).isPresent();
    }

    @Test
    @TestTransaction
    void a_lesson_that_could_not_have_left_yet_still_goes_out() {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        SayingRow row = waiting(SayingClass.EDUCATION, tomorrow);

        restored.fire(new Restored(gapUntil(tomorrow.minusSeconds(1), false)));

        assertThat(row.state).isEqualTo(SayingState.WAITING);
    }

    @Test
    @TestTransaction
    void where_the_replaced_database_told_what_was_sent_nothing_is_in_doubt() {
        SayingRow row = waiting(SayingClass.EDUCATION, clock.instant());

        restored.fire(new Restored(gapUntil(clock.instant(), true)));

        assertThat(row.state).isEqualTo(SayingState.WAITING);
    }

    private static Gap gapUntil(Instant until, boolean isSentKnown) {
        return new Gap(Instant.EPOCH, until, isSentKnown);
    }

    private SayingRow waiting(SayingClass kind, Instant notBefore) {
        String subject = UUID.randomUUID().toString();
        ConversationId conversation = conversations.of(ACCOUNT, Chat.oneToOne("gap-" + subject), clock.instant());
        delivery.say(new Saying(
                conversation,
                new Speaker("小暖", "机器人", true),
                "一句话",
                List.of(),
                List.of(),
                kind,
                "gap",
                subject,
                OptionalLong.empty(),
                Optional.empty(),
                notBefore,
                Optional.empty(),
                ""));
        return sayings.find("subject", subject).singleResult();
    }
}

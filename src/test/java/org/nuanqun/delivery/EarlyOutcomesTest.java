package org.nuanqun.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuanqun.Eventually.eventually;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.database.Sql;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.OutcomeChanged;
import org.nuanqun.platform.Speaker;
import org.nuanqun.vocabulary.AccountId;

/** The platform's word on a message comes before our own commit that it was sent. */
@QuarkusTest
class EarlyOutcomesTest {

    private static final AccountId ACCOUNT = AccountId.parse("sandbox/demo");
    private static final DeliveryOutcome REFUSED = new DeliveryOutcome.Refused("粉丝拒收消息");

    @Inject
    Delivery delivery;

    @Inject
    Sayings sayings;

    @Inject
    SettleSaying settle;

    @Inject
    Conversations conversations;

    @Inject
    Event<OutcomeChanged> told;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    private final String platformId = "early-" + UUID.randomUUID();

    @Test
    void what_is_told_while_the_message_is_on_its_way_waits_for_it() {
        UUID saying = onItsWay();

        told.fire(new OutcomeChanged(ACCOUNT, platformId, REFUSED));
        settle.with(saying, 1, new DeliveryOutcome.Delivered(platformId));

        becomes(saying, "REFUSED 粉丝拒收消息");
        assertThat(waiting(platformId)).isZero();
    }

    /** Each of the two transactions looked before the other one committed. */
    @Test
    void what_is_committed_after_the_message_though_told_before_it_is_joined_as_well() {
        UUID saying = onItsWay();

        QuarkusTransaction.requiringNew().run(() -> {
            told.fire(new OutcomeChanged(ACCOUNT, platformId, REFUSED));
            QuarkusTransaction.requiringNew()
                    .run(() -> settle.with(saying, 1, new DeliveryOutcome.Delivered(platformId)));
        });

        becomes(saying, "REFUSED 粉丝拒收消息");
        assertThat(waiting(platformId)).isZero();
    }

    @Test
    void a_draft_confirmed_before_it_is_known_to_wait_for_that_counts_as_sent() {
        UUID saying = onItsWay();

        told.fire(new OutcomeChanged(ACCOUNT, platformId, new DeliveryOutcome.Delivered(platformId)));
        settle.with(saying, 1, new DeliveryOutcome.AwaitsTap(platformId, clock.instant()));

        becomes(saying, "SENT ");
    }

    @Test
    void what_is_of_nobodys_message_is_forgotten_after_a_day() {
        told.fire(new OutcomeChanged(ACCOUNT, platformId, REFUSED));
        sql.update("update delivery_outcome set told_at = told_at - interval '25 hours'");

        told.fire(new OutcomeChanged(ACCOUNT, platformId + "-next", REFUSED));

        assertThat(waiting(platformId)).isZero();
        assertThat(waiting(platformId + "-next")).isEqualTo(1);
    }

    private long waiting(String id) {
        return sql.first(
                        "select count(*) from delivery_outcome where platform_message_id = ?",
                        row -> row.getLong(1),
                        id)
                .orElseThrow();
    }

    private void becomes(UUID saying, String stateAndReason) {
        eventually(() -> assertThat(sql.query(
                        "select state || ' ' || reason from delivery_saying where id = ?",
                        row -> row.getString(1),
                        saying))
                .containsExactly(stateAndReason));
    }

    /** Taken by this test in the sender's stead, which is why it is due in an hour. */
    private UUID onItsWay() {
        String subject = UUID.randomUUID().toString();
        return QuarkusTransaction.requiringNew().call(() -> {
            delivery.say(new Saying(
                    conversations.of(ACCOUNT, Chat.oneToOne("early-" + subject), clock.instant()),
                    new Speaker("小暖", "机器人", true),
                    "一句话",
                    List.of(),
                    List.of(),
                    SayingClass.REPLY,
                    "early",
                    subject,
                    OptionalLong.empty(),
                    Optional.empty(),
                    clock.instant().plus(Duration.ofHours(1)),
                    Optional.empty(),
                    ""));
            UUID id = sayings.find("subject", subject).singleResult().id;
            sayings.sendingFor(id, Duration.ofMinutes(1), null);
            return id;
        });
    }
}

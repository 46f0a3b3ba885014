package org.nuanqun.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.people.People;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.Speaker;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.PersonId;

/** In a year no clock has reached, so that nobody else takes these sayings out of the outbox. */
@QuarkusTest
class PushLedgerTest {

    private static final AccountId ACCOUNT = AccountId.parse("sandbox/demo");
    private static final Instant NOON = Instant.parse("2033-05-05T04:00:00Z");

    @Inject
    PushLedger ledger;

    @Inject
    Sayings sayings;

    @Inject
    Delivery delivery;

    @Inject
    Conversations conversations;

    @Inject
    People people;

    @Test
    void eight_courses_striking_at_once_get_as_much_through_as_one() throws Exception {
        PersonId person =
                people.known(ACCOUNT, "ledger-" + UUID.randomUUID(), "叶子", NOON).id();
        List<UUID> waiting = IntStream.range(0, 8)
                .mapToObj(i -> queued(person, SayingClass.EDUCATION))
                .toList();

        assertThat(passing(person, waiting, NOON)).isEqualTo(2);
        assertThat(passing(person, waiting, NOON.plus(Duration.ofHours(2)))).isZero();
        assertThat(passing(person, waiting, NOON.plus(Duration.ofDays(1)))).isEqualTo(2);
    }

    @Test
    void broadcasts_have_less_room_than_lessons_and_take_of_theirs() throws Exception {
        PersonId person =
                people.known(ACCOUNT, "ledger-" + UUID.randomUUID(), "叶子", NOON).id();
        List<UUID> texts = List.of(queued(person, SayingClass.BROADCAST), queued(person, SayingClass.BROADCAST));
        List<UUID> lessons = List.of(queued(person, SayingClass.EDUCATION), queued(person, SayingClass.EDUCATION));

        assertThat(passing(person, texts, NOON)).isEqualTo(1);
        assertThat(passing(person, lessons, NOON)).isEqualTo(1);
    }

    private long passing(PersonId person, List<UUID> waiting, Instant now) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> attempts = waiting.stream()
                    .<Callable<Boolean>>map(id -> () -> passes(person, id, now))
                    .toList();
            long passed = 0;
            for (var attempt : threads.invokeAll(attempts)) {
                passed += attempt.get() ? 1 : 0;
            }
            return passed;
        }
    }

    private boolean passes(PersonId person, UUID id, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> {
            SayingRow row = sayings.findById(id);
            boolean passes = row.pushedAt == null
                    && ledger.fullUntil(person.value(), row, now).isEmpty();
            if (passes) {
                sayings.sendingFor(id, Duration.ZERO, now);
            }
            return passes;
        });
    }

    private UUID queued(PersonId person, SayingClass kind) {
        String subject = UUID.randomUUID().toString();
        delivery.say(new Saying(
                conversations.of(ACCOUNT, Chat.oneToOne("ledger-" + subject), NOON),
                new Speaker("小暖", "机器人", true),
                "一课",
                List.of(),
                List.of(),
                kind,
                "ledger",
                subject,
                OptionalLong.empty(),
                Optional.of(person),
                NOON.plus(Duration.ofDays(1000)),
                Optional.empty(),
                ""));
        return QuarkusTransaction.requiringNew()
                .call(() -> sayings.find("subject", subject).singleResult().id);
    }
}

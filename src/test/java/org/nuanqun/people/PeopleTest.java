package org.nuanqun.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.PersonId;

@QuarkusTest
class PeopleTest {

    private static final AccountId ACCOUNT = AccountId.parse("sandbox/demo");
    private static final Instant NOW = Instant.parse("2031-05-05T04:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2031, 8, 1);

    @Inject
    People people;

    @Inject
    Children children;

    @Inject
    EntityManager database;

    @Test
    void somebody_met_by_many_at_once_is_one_person() {
        var key = UUID.randomUUID().toString();
        Set<PersonId> met = ConcurrentHashMap.newKeySet();
        try (var events = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 12)
                    .forEach(i -> events.submit(
                            () -> met.add(people.known(ACCOUNT, key, "小林", NOW).id())));
        }
        assertThat(met).hasSize(1);
    }

    @Test
    void the_same_key_in_another_account_is_somebody_else() {
        var key = UUID.randomUUID().toString();
        var here = people.known(ACCOUNT, key, "小林", NOW);
        var there = people.known(AccountId.parse("sandbox/other"), key, "小林", NOW);
        assertThat(there.id()).isNotEqualTo(here.id());
    }

    @Test
    void a_new_name_is_learned_and_a_missing_one_forgets_nothing() {
        var person = somebody();
        people.known(ACCOUNT, person.key(), "林妈妈", NOW);
        people.known(ACCOUNT, person.key(), "", NOW);
        assertThat(people.find(person.id())).map(Person::name).contains("林妈妈");
    }

    @Test
    void what_concerns_somebody_is_kept_once() {
        var person = somebody();
        people.concerns(person.id(), new ConditionCode("child-asthma"), NOW);
        people.concerns(person.id(), new ConditionCode("child-asthma"), NOW);
        assertThat(people.find(ACCOUNT, person.key()))
                .map(Person::conditions)
                .contains(Set.of(new ConditionCode("child-asthma")));
    }

    @Nested
    class Consent_is_a_ledger {

        @Test
        void nothing_on_record_means_no() {
            assertThat(people.consents(somebody().id(), Purpose.EDUCATION)).isFalse();
        }

        @Test
        void each_purpose_stands_by_itself() {
            var person = somebody();
            people.give(person.id(), Purpose.EDUCATION, "joined", NOW);
            assertThat(people.consents(person.id(), Purpose.EDUCATION)).isTrue();
            assertThat(people.consents(person.id(), Purpose.RESEARCH)).isFalse();
        }

        @Test
        void what_a_child_agrees_to_stands_only_while_a_guardian_agrees_too() {
            var person = somebody().id();
            var mother = new Child.Guardian("林悦", "妈妈", "电话里", NOW);
            people.give(person, Purpose.EDUCATION, "joined", NOW);

            assertThat(children.agree(person, mother)).isFalse();
            assertThat(children.note(person, NOW)).isTrue();
            assertThat(children.note(person, NOW)).isFalse();
            assertThat(people.consents(person, Purpose.EDUCATION)).isFalse();
            assertThat(people.consenting(Set.of(person), Purpose.EDUCATION)).isEmpty();
            assertThat(people.consentedPurposes(person)).isEmpty();

            assertThat(children.agree(person, mother)).isTrue();
            assertThat(people.consents(person, Purpose.EDUCATION)).isTrue();
            assertThat(children.of(person)).contains(new Child(NOW, Optional.of(mother)));
            assertThat(children.takeBack(person, NOW)).isTrue();
            assertThat(people.consents(person, Purpose.EDUCATION)).isFalse();

            assertThat(children.end(person, NOW)).isTrue();
            assertThat(people.consents(person, Purpose.EDUCATION)).isTrue();
        }

        @Test
        void the_last_word_counts_through_a_thousand_changes_of_mind() {
            var person = somebody();
            var random = new Random(3);
            boolean given = false;
            for (int i = 0; i < 1_000; i++) {
                given = random.nextBoolean();
                if (given) {
                    people.give(person.id(), Purpose.EDUCATION, "said so", NOW.plusSeconds(i / 3));
                } else {
                    people.withdraw(person.id(), Purpose.EDUCATION, "said so", NOW.plusSeconds(i / 3));
                }
                if (i % 50 == 0) {
                    assertThat(people.consents(person.id(), Purpose.EDUCATION)).isEqualTo(given);
                }
            }
            assertThat(people.consents(person.id(), Purpose.EDUCATION)).isEqualTo(given);
            assertThat(people.consentsOf(person.id())).hasSize(1_000);
        }

        @Test
        void the_database_refuses_to_change_or_remove_a_line() {
            var person = somebody();
            people.give(person.id(), Purpose.EDUCATION, "joined", NOW);
            for (var change : new String[] {"update people_consent set given = false", "delete from people_consent"}) {
                assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                                .run(() -> database.createNativeQuery(change).executeUpdate()))
                        .hasStackTraceContaining("ledger");
            }
        }
    }

    @Nested
    class Holds {

        @Test
        void stand_until_the_one_who_placed_them_releases_them() {
            var person = somebody();
            people.hold(person.id(), HoldReason.RED_FLAG, "ticket one", NOW);
            people.hold(person.id(), HoldReason.RED_FLAG, "ticket two", NOW);
            people.release(person.id(), HoldReason.RED_FLAG, "ticket one", NOW);
            assertThat(people.holdsOn(person.id())).containsExactly(HoldReason.RED_FLAG);

            people.release(person.id(), HoldReason.RED_FLAG, "ticket two", NOW);
            assertThat(people.holdsOn(person.id())).isEmpty();
        }

        @Test
        void placed_twice_are_one_and_can_be_placed_again_after_release() {
            var person = somebody();
            people.hold(person.id(), HoldReason.COMPLAINT, "ticket", NOW);
            people.hold(person.id(), HoldReason.COMPLAINT, "ticket", NOW);
            assertThat(people.holdsInDetail(person.id())).hasSize(1);

            people.release(person.id(), HoldReason.COMPLAINT, "ticket", NOW);
            people.hold(person.id(), HoldReason.COMPLAINT, "ticket", NOW.plusSeconds(1));
            assertThat(people.holdsInDetail(person.id())).hasSize(1);
        }
    }

    @Nested
    class Dates {

        @Test
        void a_later_word_replaces_an_earlier_one_which_stays_on_record() {
            var person = somebody();
            people.remember(person.id(), DateKind.DUE_DATE, DAY, NOW);
            people.remember(person.id(), DateKind.DUE_DATE, DAY.plusDays(7), NOW.plusSeconds(60));

            assertThat(people.find(person.id()))
                    .map(Person::dates)
                    .contains(Map.of(DateKind.DUE_DATE, DAY.plusDays(7)));
            assertThat(people.datesOf(person.id()))
                    .extracting(DatedFact::replacedAt)
                    .containsExactly(Optional.of(NOW.plusSeconds(60)), Optional.empty());
        }

        @Test
        void said_again_is_no_news() {
            var person = somebody();
            people.remember(person.id(), DateKind.BIRTH, DAY, NOW);
            people.remember(person.id(), DateKind.BIRTH, DAY, NOW.plusSeconds(60));
            assertThat(people.datesOf(person.id())).hasSize(1);
        }

        @Test
        void said_by_many_at_once_leave_one_current_day() {
            var person = somebody();
            try (var events = Executors.newVirtualThreadPerTaskExecutor()) {
                IntStream.range(0, 8)
                        .forEach(i -> events.submit(
                                () -> people.remember(person.id(), DateKind.DUE_DATE, DAY.plusDays(i), NOW)));
            }
            assertThat(people.datesOf(person.id()))
                    .hasSize(8)
                    .filteredOn(fact -> fact.replacedAt().isEmpty())
                    .hasSize(1);
        }
    }

    private Person somebody() {
        return people.known(ACCOUNT, UUID.randomUUID().toString(), "小林", NOW);
    }
}

package org.nuanqun.groups;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nuanqun.scripts.ConditionScript;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.PersonId;

@QuarkusTest
class GroupsTest {

    private static final Instant NOW = Instant.parse("2031-05-05T04:00:00Z");

    private final AccountId account = new AccountId("sandbox", "groups-" + UUID.randomUUID());

    @Inject
    Groups groups;

    @Inject
    Scripts scripts;

    @Test
    void a_group_takes_its_condition_from_its_name_until_an_operator_says_otherwise() {
        var group = groups.seen(account, "g", aCondition().groupName() + " 1群", 3, 200, NOW);
        assertThat(group.condition()).contains(aCondition().code());

        groups.assign(group.id(), Optional.empty());
        assertThat(groups.find(group.id()).flatMap(Group::condition)).isEmpty();

        groups.unassign(group.id());
        assertThat(groups.find(group.id()).flatMap(Group::condition))
                .contains(aCondition().code());
    }

    @Test
    void an_older_word_about_a_group_changes_nothing() {
        groups.seen(account, "g", "新名字", 5, 200, NOW);
        var group = groups.seen(account, "g", "旧名字", 2, 100, NOW.minusSeconds(60));
        assertThat(group.name()).isEqualTo("新名字");
        assertThat(group.members()).isEqualTo(5);
    }

    @Test
    void a_newcomer_is_invited_where_there_is_most_room_and_never_where_there_is_none() {
        var condition = aCondition();
        groups.seen(account, "full", condition.groupName() + " 1群", 200, 200, NOW);
        groups.seen(account, "busy", condition.groupName() + " 2群", 150, 200, NOW);
        groups.seen(account, "calm", condition.groupName() + " 3群", 60, 200, NOW);
        assertThat(groups.leastFullFor(account, condition.code()).map(Group::key))
                .contains("calm");
    }

    @Test
    void when_all_are_full_nobody_is_invited() {
        groups.seen(account, "full", aCondition().groupName() + " 1群", 200, 200, NOW);
        assertThat(groups.leastFullFor(account, aCondition().code())).isEmpty();
    }

    @Nested
    class Joins_and_leaves {

        private final PersonId person = PersonId.next();

        @Test
        void count_once_when_told_twice() {
            var group = groups.seen(account, "g", "", 10, 200, NOW);
            groups.joined(group.id(), person, NOW.plusSeconds(1));
            groups.joined(group.id(), person, NOW.plusSeconds(1));
            assertThat(groups.find(group.id()).map(Group::members)).contains(11);
            assertThat(groups.members(group.id())).extracting(Member::person).containsExactly(person);
        }

        @Test
        void told_in_the_wrong_order_end_where_they_ended() {
            var group = groups.seen(account, "g", "", 10, 200, NOW);
            groups.left(group.id(), person, NOW.plusSeconds(2));
            groups.joined(group.id(), person, NOW.plusSeconds(1));
            assertThat(groups.members(group.id())).isEmpty();

            groups.joined(group.id(), person, NOW.plusSeconds(3));
            assertThat(groups.groupsOf(person)).extracting(Group::id).containsExactly(group.id());
        }

        @Test
        void before_the_last_count_are_part_of_it() {
            var group = groups.known(account, "g", NOW);
            groups.joined(group.id(), person, NOW);
            assertThat(groups.find(group.id()).map(Group::members)).contains(1);

            groups.seen(account, "g", "", 7, 200, NOW.plusSeconds(1));
            assertThat(groups.find(group.id()).map(Group::members)).contains(7);

            groups.left(group.id(), person, NOW.plusSeconds(2));
            assertThat(groups.find(group.id()).map(Group::members)).contains(6);
        }
    }

    private ConditionScript aCondition() {
        return scripts.current().conditions().values().iterator().next();
    }
}

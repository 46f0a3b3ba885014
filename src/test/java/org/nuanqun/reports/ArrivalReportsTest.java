package org.nuanqun.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.LineKind;
import org.nuanqun.conversation.LineState;
import org.nuanqun.conversation.SpeakerKind;
import org.nuanqun.conversation.Spoken;
import org.nuanqun.conversation.Transcript;
import org.nuanqun.people.Arrivals;
import org.nuanqun.people.People;
import org.nuanqun.platform.Chat;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.Ids;
import org.nuanqun.vocabulary.PersonId;

/** What came of a code: each figure as the page defines it. */
@QuarkusTest
class ArrivalReportsTest {

    private static final String GROUP = "arrivals-group";
    private static final String CODE = "ch-poster";
    private static final Instant MONDAY = Instant.parse("2031-05-05T04:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    People people;

    @Inject
    Arrivals arrivals;

    @Inject
    Conversations conversations;

    @Inject
    Transcript transcript;

    @Inject
    ArrivalReports reports;

    private final AccountId account = new AccountId("sandbox", "arrivals-" + Ids.next());

    @Test
    void everybody_counts_once_on_her_first_day_and_stays_until_she_went_for_good() {
        came("once", MONDAY);
        came("again", MONDAY);
        left("again", MONDAY.plus(DAY));
        came("again", MONDAY.plus(DAY.multipliedBy(2)));
        came("gone", MONDAY.plus(DAY));
        left("gone", MONDAY.plus(DAY.multipliedBy(2)));

        assertThat(reports.totals(account)).isEqualTo(Map.of(CODE, new ArrivalFigures(3, 2, 0)));
        assertThat(reports.days(account, CODE, new Period(LocalDate.of(2031, 5, 1), LocalDate.of(2031, 5, 31), ZONE)))
                .isEqualTo(Map.of(
                        LocalDate.of(2031, 5, 5), new ArrivalFigures(2, 2, 0),
                        LocalDate.of(2031, 5, 6), new ArrivalFigures(1, 0, 0)));
    }

    @Test
    void a_group_that_is_no_more_holds_nobody() {
        came("one", MONDAY);
        came("two", MONDAY);
        arrivals.allLeft(account, GROUP, MONDAY.plus(DAY));
        assertThat(reports.totals(account)).isEqualTo(Map.of(CODE, new ArrivalFigures(2, 0, 0)));
    }

    @Test
    void only_words_after_she_came_count_as_having_spoken() {
        PersonId before = came("before", MONDAY);
        spoke("before", MONDAY.minus(DAY));
        came("after", MONDAY);
        spoke("after", MONDAY.plus(DAY));
        spoke("after", MONDAY.plus(DAY.multipliedBy(2)));

        assertThat(reports.totals(account)).isEqualTo(Map.of(CODE, new ArrivalFigures(2, 2, 1)));
        assertThat(arrivals.of(before)).singleElement().satisfies(arrival -> {
            assertThat(arrival.state()).isEqualTo(CODE);
            assertThat(arrival.first()).isEqualTo(MONDAY);
            assertThat(arrival.isStill()).isTrue();
        });
    }

    private PersonId came(String key, Instant at) {
        PersonId person = people.known(account, key, key, at).id();
        arrivals.came(person, account, GROUP, CODE, at);
        return person;
    }

    private void left(String key, Instant at) {
        arrivals.left(people.find(account, key).orElseThrow().id(), account, GROUP, at);
    }

    private void spoke(String key, Instant at) {
        ConversationId conversation = conversations.of(account, Chat.inGroup(GROUP, key), at);
        transcript.add(new Spoken(
                Ids.next(),
                conversation,
                LineKind.HEARD,
                SpeakerKind.PATIENT,
                key,
                "",
                "在吗",
                LineState.HANDLED,
                "",
                at));
    }
}

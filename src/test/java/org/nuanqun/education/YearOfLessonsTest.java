package org.nuanqun.education;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.education.SlowOracle.Deed;
import org.nuanqun.education.SlowOracle.Due;
import org.nuanqun.education.SlowOracle.Event;
import org.nuanqun.people.DateKind;
import org.nuanqun.people.HoldReason;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.platform.Chat;
import org.nuanqun.scripts.CourseScript;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConversationId;

/**
 * A year in which dates move, holds come and go and people leave and come back, by the real planner on the real database and
 * by {@link SlowOracle}. {@code -Dyear.people=10000} makes it long, {@code -Dyear.seed=…} plays one again.
 */
@QuarkusTest
class YearOfLessonsTest {

    private static final AccountId ACCOUNT = AccountId.parse("sandbox/demo");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDateTime START = LocalDateTime.of(2041, 1, 1, 0, 0);
    private static final LocalDateTime END = START.plusYears(1);
    private static final int PEOPLE = Integer.getInteger("year.people", 20);
    private static final long SEED = Long.getLong("year.seed", 20_261_122L);

    private record Life(Person person, ConversationId here, List<Event> events) {}

    private record Happens(Life life, Event event) {}

    @Inject
    Education education;

    @Inject
    People people;

    @Inject
    Conversations conversations;

    @Inject
    Scripts scripts;

    @Test
    void a_year_brings_everybody_exactly_what_a_slow_reading_of_the_rules_says() {
        System.out.printf("a year of lessons: %d people, seed %d%n", PEOPLE, SEED);
        Random random = new Random(SEED);
        List<Life> lives =
                IntStream.range(0, PEOPLE).mapToObj(i -> life(i, random)).toList();

        live(lives);

        int all = 0;
        for (Life life : lives) {
            List<Due> expected = new SlowOracle().live(life.events(), START, END);
            assertThat(handedOn(life))
                    .as("seed %d, %s, lived: %s", SEED, life.person().name(), life.events())
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(expected).allSatisfy(due -> assertThat(isHeldAt(life, due.at()))
                    .as(due.toString())
                    .isFalse());
            all += expected.size();
        }
        System.out.printf("a year of lessons: %d handed on, no difference%n", all);
        assertThat(all).isGreaterThan(PEOPLE * 3);
    }

    private void live(List<Life> lives) {
        List<Happens> happenings = lives.stream()
                .flatMap(life -> life.events().stream().map(event -> new Happens(life, event)))
                .sorted(Comparator.comparing(one -> one.event().at()))
                .toList();
        Instant now = instant(START);
        int next = 0;
        while (now.isBefore(instant(END))) {
            while (next < happenings.size()
                    && !instant(happenings.get(next).event().at()).isAfter(now)) {
                happens(happenings.get(next++), now);
            }
            education.sendDueLessons(now);
            Instant event = next < happenings.size()
                    ? instant(happenings.get(next).event().at())
                    : instant(END);
            now = education.nextAfter(now).filter(event::isAfter).orElse(event);
        }
    }

    private void happens(Happens one, Instant now) {
        Life life = one.life();
        switch (one.event().deed()) {
            case Deed.Joins joins ->
                education.enrol(life.person().id(), life.here(), joins.course().code(), now);
            case Deed.Tells tells -> {
                people.remember(life.person().id(), tells.kind(), tells.day(), now);
                education.replan(life.person().id(), now);
            }
            case Deed.IsHeld held -> people.hold(life.person().id(), HoldReason.COMPLAINT, "year", now);
            case Deed.IsFreed freed -> people.release(life.person().id(), HoldReason.COMPLAINT, "year", now);
            case Deed.Stops stops -> education.stopAll(life.person().id(), "asked to stop", now);
        }
    }

    private List<Due> handedOn(Life life) {
        List<Enrolment> taken = education.enrolments(life.person().id()).stream()
                .sorted(Comparator.comparing(Enrolment::enrolledAt).thenComparing(Enrolment::id))
                .toList();
        List<Due> handedOn = new ArrayList<>();
        for (int i = 0; i < taken.size(); i++) {
            int number = i;
            education
                    .pushes(taken.get(i).id())
                    .forEach(push -> handedOn.add(
                            new Due(number, push.lesson(), LocalDateTime.ofInstant(push.queuedAt(), SHANGHAI))));
        }
        return handedOn;
    }

    private static boolean isHeldAt(Life life, LocalDateTime moment) {
        boolean isHeld = false;
        for (Event event : life.events()) {
            if (!event.at().isAfter(moment)) {
                isHeld = switch (event.deed()) {
                    case Deed.IsHeld held -> true;
                    case Deed.IsFreed freed -> false;
                    case Deed.Joins joins -> isHeld;
                    case Deed.Tells tells -> isHeld;
                    case Deed.Stops stops -> isHeld;
                };
            }
        }
        return isHeld;
    }

    private Life life(int number, Random random) {
        Person person = people.known(ACCOUNT, "year-" + UUID.randomUUID(), "第%d人".formatted(number), instant(START));
        List<Event> events = new ArrayList<>();
        List<CourseScript> courses = List.copyOf(scripts.current().courses().values());
        for (int i = 0; i <= random.nextInt(4); i++) {
            events.add(new Event(at(random, 300), new Deed.Joins(courses.get(random.nextInt(courses.size())))));
        }
        for (int i = 0; i < random.nextInt(6); i++) {
            DateKind kind = random.nextBoolean() ? DateKind.DUE_DATE : DateKind.BIRTH;
            LocalDateTime at = at(random, 330);
            events.add(new Event(at, new Deed.Tells(kind, at.toLocalDate().plusDays(random.nextInt(-30, 120)))));
        }
        for (int i = 0; i < random.nextInt(4); i++) {
            LocalDateTime from = at(random, 330);
            events.add(new Event(from, new Deed.IsHeld()));
            events.add(new Event(from.plusMinutes(5L * random.nextInt(1, 2500)), new Deed.IsFreed()));
        }
        if (random.nextInt(4) == 0) {
            events.add(new Event(at(random, 330), new Deed.Stops()));
        }
        events.sort(Comparator.comparing(Event::at));
        return new Life(
                person, conversations.of(ACCOUNT, Chat.oneToOne(person.key()), instant(START)), List.copyOf(events));
    }

    private static LocalDateTime at(Random random, int withinDays) {
        return START.plusMinutes(5L * random.nextInt(withinDays * 288));
    }

    private static Instant instant(LocalDateTime moment) {
        return moment.atZone(SHANGHAI).toInstant();
    }
}

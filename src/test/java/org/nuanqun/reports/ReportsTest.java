package org.nuanqun.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nuanqun.groups.Group;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.GroupId;

/** Each figure is counted a second time here, by walking over the rows of a month one by one. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Period PERIOD = new Period(LocalDate.parse("2019-03-04"), LocalDate.parse("2019-03-24"), ZONE);
    private static final Instant BEGIN = Instant.parse("2019-03-01T00:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final ConditionCode LATE = new ConditionCode("late-pregnancy");
    private static final List<UUID> OPERATORS = List.of(new UUID(7, 1), new UUID(7, 2), new UUID(7, 3));

    @Inject
    Month month;

    @Inject
    Reports reports;

    private final Map<UUID, String> groupOf = new HashMap<>();
    private final List<Month.Said> said = new ArrayList<>();
    private final List<Month.Called> called = new ArrayList<>();
    private Map<GroupId, ConditionCode> conditions = Map.of();
    private Report whole;

    @BeforeAll
    void a_month() {
        Group late = month.group("reports-late", BEGIN);
        Group other = month.group("reports-other", BEGIN);
        conditions = Map.of(late.id(), LATE);
        Random chance = new Random(20190304);
        for (int i = 0; i < 36; i++) {
            Group group = i % 3 == 0 ? late : other;
            boolean isAlone = i % 3 == 2;
            UUID conversation = month.conversation(isAlone ? "" : group.key(), "somebody-" + i, BEGIN);
            groupOf.put(conversation, isAlone ? "" : group.id().toString());
            said.addAll(month.talk(conversation, BEGIN, Duration.ofDays(14), 60, chance));
            for (int t = 0; t < 6; t++) {
                Instant opened =
                        BEGIN.plusMillis(chance.nextLong(Duration.ofDays(26).toMillis()));
                called.add(month.call(conversation, opened, OPERATORS, chance));
            }
        }
        whole = reports.of(PERIOD, new Scope(Set.of(), conditions));
    }

    @Test
    void the_times_of_tickets_are_those_of_their_rows() {
        assertThat(wanted(one -> true)).hasSizeGreaterThan(100);
        assertThat(whole.allTickets()).isEqualTo(figures(wanted(one -> true)));
        for (UUID operator : OPERATORS) {
            assertThat(Report.of(whole.tickets(), Slice.OPERATOR, operator.toString()))
                    .contains(figures(wanted(one -> one.operator().equals(Optional.of(operator)))));
        }
        for (String group : Set.copyOf(groupOf.values())) {
            assertThat(Report.of(whole.tickets(), Slice.GROUP, group))
                    .contains(figures(wanted(one -> group.equals(groupOf.get(one.conversation())))));
        }
        assertThat(Report.of(whole.tickets(), Slice.CONDITION, LATE.value()))
                .contains(figures(wanted(one -> isLate(one.conversation()))));
        for (LocalDate day : PERIOD.days()) {
            List<Month.Called> then = wanted(one -> day(one.opened()).equals(day));
            assertThat(Report.of(whole.tickets(), Slice.DAY, day.toString()))
                    .isEqualTo(then.isEmpty() ? Optional.empty() : Optional.of(figures(then)));
        }
    }

    @Test
    void who_answered_is_what_the_transcript_says() {
        List<Question> all = questions();
        assertThat(all).extracting(Question::who).contains("PERSON", "BOT", "CALLED", "SILENT");
        assertThat(whole.allAnswers()).isEqualTo(answers(all, one -> true));
        assertThat(whole.allAnswers().nextReply().n()).isGreaterThan(10);
        assertThat(Report.of(whole.answers(), Slice.CONDITION, LATE.value()))
                .contains(answers(all, one -> isLate(one.conversation())));
        for (String group : Set.copyOf(groupOf.values())) {
            assertThat(Report.of(whole.answers(), Slice.GROUP, group))
                    .contains(answers(all, one -> group.equals(groupOf.get(one.conversation()))));
        }
        for (LocalDate day : PERIOD.days()) {
            AnswerFigures then = answers(all, one -> day(one.asked()).equals(day));
            assertThat(Report.of(whole.answers(), Slice.DAY, day.toString()))
                    .isEqualTo(then.questions() == 0 ? Optional.empty() : Optional.of(then));
        }
    }

    @Test
    void the_load_is_what_was_heard_and_said() {
        for (LocalDate day : PERIOD.days()) {
            List<Month.Said> then =
                    spoken().filter(one -> day(one.at()).equals(day)).toList();
            LoadFigures load = new LoadFigures(
                    day, count(then, "HEARD", "PATIENT"), count(then, "SAID", "STAFF"), count(then, "SAID", "BOT"));
            assertThat(whole.load().stream().filter(one -> one.day().equals(day)))
                    .isEqualTo(then.isEmpty() ? List.of() : List.of(load));
        }
        Map<String, Long> writers = spoken().filter(one -> one.speaker().equals("STAFF"))
                .filter(one -> isInside(one.at()))
                .collect(Collectors.groupingBy(Month.Said::name, Collectors.counting()));
        assertThat(whole.writers().stream().collect(Collectors.toMap(WrittenBy::name, WrittenBy::messages)))
                .isEqualTo(writers);
    }

    @Test
    void what_is_looked_at_can_be_some_groups_only() {
        GroupId late = conditions.keySet().iterator().next();
        Report some = reports.of(PERIOD, new Scope(Set.of(late), conditions));

        assertThat(some.allTickets()).isEqualTo(figures(wanted(one -> isLate(one.conversation()))));
        assertThat(some.allAnswers()).isEqualTo(answers(questions(), one -> isLate(one.conversation())));
        assertThat(some.redFlags()).hasSize((int) wanted(one -> isLate(one.conversation())).stream()
                .filter(one -> one.reason().equals("RED_FLAG"))
                .count());
    }

    @Test
    void who_waits_now_waits_since_the_ticket_or_since_she_spoke_again() {
        Instant now = Instant.parse("2019-06-01T08:00:00Z");
        Group group = month.group("reports-waiting", now);
        UUID never = month.conversation(group.key(), "never-answered", now);
        UUID again = month.conversation(group.key(), "spoke-again", now);
        UUID answered = month.conversation(group.key(), "answered", now);
        for (UUID one : List.of(never, again, answered)) {
            Optional<Instant> replied = one.equals(never) ? Optional.empty() : Optional.of(now.plusSeconds(60));
            month.put(
                    new Month.Called(one, "ASKED", Optional.empty(), now, now, now, Optional.empty(), replied),
                    "WAITING");
            month.put(new Month.Said(one, now, "HEARD", "PATIENT", "她", "HANDLED", false));
        }
        for (UUID one : List.of(again, answered)) {
            month.put(new Month.Said(one, now.plusSeconds(60), "SAID", "STAFF", "王", "SENT", false));
        }
        month.put(new Month.Said(again, now.plusSeconds(90), "HEARD", "PATIENT", "她", "HANDLED", false));
        month.put(new Month.Said(again, now.plusSeconds(95), "HEARD", "PATIENT", "她", "HANDLED", false));

        month.lastHeard(again, now.plusSeconds(95));
        month.lastHeard(answered, now);

        assertThat(reports.of(PERIOD, new Scope(Set.of(group.id()), Map.of())).unanswered())
                .extracting(one -> one.conversation().value(), Unanswered::since)
                .containsExactly(tuple(never, now), tuple(again, now.plusSeconds(90)));
    }

    // the second count

    private record Question(UUID conversation, Instant asked, String who, Optional<Duration> next) {}

    private List<Month.Called> wanted(Predicate<Month.Called> which) {
        return called.stream()
                .filter(one -> !one.reason().equals("STEPPED_IN") && isInside(one.opened()))
                .filter(which)
                .toList();
    }

    private static TicketFigures figures(List<Month.Called> some) {
        List<Month.Called> flags =
                some.stream().filter(one -> one.reason().equals("RED_FLAG")).toList();
        return new TicketFigures(
                some.size(),
                spread(some, one -> one.replied().map(at -> Duration.between(one.opened(), at))),
                some.size(),
                met(some),
                flags.size(),
                spread(flags, one -> one.taken().map(at -> Duration.between(one.asked(), at))),
                flags.size(),
                met(flags));
    }

    /** All deadlines of that month are long over. */
    private static long met(List<Month.Called> some) {
        return some.stream()
                .filter(one ->
                        one.taken().filter(at -> !at.isAfter(one.deadline())).isPresent())
                .count();
    }

    private static <T> Spread spread(List<T> some, Function<T, Optional<Duration>> took) {
        List<Duration> sorted =
                some.stream().flatMap(one -> took.apply(one).stream()).sorted().toList();
        return new Spread(sorted.size(), rank(sorted, 5), rank(sorted, 9));
    }

    private static Optional<Duration> rank(List<Duration> sorted, int tenths) {
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get((sorted.size() * tenths + 9) / 10 - 1));
    }

    private AnswerFigures answers(List<Question> all, Predicate<Question> which) {
        List<Question> some = all.stream().filter(which).toList();
        Map<String, Long> by = some.stream().collect(Collectors.groupingBy(Question::who, Collectors.counting()));
        return new AnswerFigures(
                some.size(),
                by.getOrDefault("PERSON", 0L),
                by.getOrDefault("BOT", 0L),
                by.getOrDefault("CALLED", 0L),
                by.getOrDefault("SILENT", 0L),
                spread(some, Question::next));
    }

    private List<Question> questions() {
        return groupOf.keySet().stream()
                .flatMap(one -> questionsIn(one).stream())
                .filter(one -> isInside(one.asked()))
                .toList();
    }

    private List<Question> questionsIn(UUID conversation) {
        List<Month.Said> lines =
                spoken().filter(one -> one.conversation().equals(conversation)).toList();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean goesOn = i > 0 && isHeard(lines.get(i - 1)) && !isFar(lines.get(i - 1), lines.get(i));
            if (isHeard(lines.get(i)) && !goesOn) {
                starts.add(i);
            }
        }
        List<Question> questions = new ArrayList<>();
        for (int s = 0; s < starts.size(); s++) {
            int end = s + 1 < starts.size() ? starts.get(s + 1) : lines.size();
            questions.add(question(conversation, lines, starts.get(s), end));
        }
        return questions;
    }

    private Question question(UUID conversation, List<Month.Said> lines, int start, int end) {
        Instant asked = lines.get(start).at();
        Instant over = end < lines.size() ? earlier(lines.get(end).at(), asked.plus(DAY)) : asked.plus(DAY);
        List<Month.Said> said = lines.subList(start, end).stream()
                .filter(one -> !isHeard(one) && one.at().isBefore(over))
                .toList();
        Optional<Month.Said> person =
                said.stream().filter(one -> one.speaker().equals("STAFF")).findFirst();
        boolean wasCalled = called.stream()
                .filter(one ->
                        one.conversation().equals(conversation) && !one.reason().equals("STEPPED_IN"))
                .anyMatch(one -> !one.opened().isBefore(asked) && one.opened().isBefore(over));
        boolean afterPerson = start > 0
                && lines.get(start - 1).speaker().equals("STAFF")
                && !isFar(lines.get(start - 1), lines.get(start));
        boolean isNext = afterPerson && person.isPresent() && said.getFirst().equals(person.get());
        String who = person.isPresent() ? "PERSON" : wasCalled ? "CALLED" : said.isEmpty() ? "SILENT" : "BOT";
        return new Question(
                conversation,
                asked,
                who,
                isNext ? person.map(one -> Duration.between(asked, one.at())) : Optional.empty());
    }

    private Stream<Month.Said> spoken() {
        return said.stream()
                .filter(one -> !one.kind().equals("NOTE") && !one.isLesson())
                .filter(one -> Set.of("HANDLED", "SENT", "UNKNOWN").contains(one.state()));
    }

    private static long count(List<Month.Said> some, String kind, String speaker) {
        return some.stream()
                .filter(one -> one.kind().equals(kind) && one.speaker().equals(speaker))
                .count();
    }

    private static boolean isHeard(Month.Said one) {
        return one.kind().equals("HEARD");
    }

    private static boolean isFar(Month.Said one, Month.Said next) {
        return Duration.between(one.at(), next.at()).compareTo(DAY) > 0;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private boolean isLate(UUID conversation) {
        return conditions.keySet().stream().anyMatch(group -> group.toString().equals(groupOf.get(conversation)));
    }

    private static boolean isInside(Instant at) {
        return !at.isBefore(PERIOD.from()) && at.isBefore(PERIOD.until());
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }
}

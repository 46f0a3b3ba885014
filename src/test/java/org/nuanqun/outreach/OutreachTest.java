package org.nuanqun.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.audit.Actor;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.Line;
import org.nuanqun.conversation.LineState;
import org.nuanqun.conversation.Transcript;
import org.nuanqun.delivery.Delivery;
import org.nuanqun.groups.Group;
import org.nuanqun.groups.Groups;
import org.nuanqun.people.DateKind;
import org.nuanqun.people.HoldReason;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.people.Purpose;
import org.nuanqun.platform.Chat;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConditionCode;

/** In a year no clock has reached, so that what is handed to delivery stays in the outbox. */
@QuarkusTest
class OutreachTest {

    private static final AccountId ACCOUNT = AccountId.parse("sandbox/demo");
    private static final Instant NOON = Instant.parse("2035-05-05T04:00:00Z");
    private static final Actor NURSE = new Actor("operator:nurse");

    @Inject
    Outreach outreach;

    @Inject
    People people;

    @Inject
    Groups groups;

    @Inject
    Conversations conversations;

    @Inject
    Transcript transcript;

    @Inject
    Delivery delivery;

    @Inject
    Clock clock;

    private Group group;
    private Segment everybody;
    private List<Person> members;

    @BeforeEach
    void five_people_in_a_group_who_agreed() {
        group = groups.seen(ACCOUNT, "out-" + UUID.randomUUID(), "演练群", 5, 200, NOON);
        members = IntStream.range(0, 5).mapToObj(i -> member("群友" + i)).toList();
        everybody = new Segment(Set.of(group.id()), Set.of(), Set.of());
    }

    @Test
    void the_count_says_who_would_get_it_and_who_not() {
        people.withdraw(members.get(0).id(), Purpose.EDUCATION, "asked", NOON.plusSeconds(1));
        people.hold(members.get(1).id(), HoldReason.LOSS, "change of life", NOON);

        Reach reach = outreach.reach(everybody);

        assertThat(reach.reached()).hasSize(3);
        assertThat(reach.withoutConsent())
                .extracting(Person::id)
                .containsExactly(members.get(0).id());
        assertThat(reach.heldBack())
                .extracting(Person::id)
                .containsExactly(members.get(1).id());
    }

    @Test
    void conditions_and_stages_narrow_the_groups() {
        ConditionCode diabetes = new ConditionCode("gestational-diabetes");
        people.concerns(members.get(0).id(), diabetes, NOON);
        people.concerns(members.get(1).id(), diabetes, NOON);
        people.remember(
                members.get(1).id(),
                DateKind.OPERATION,
                LocalDate.ofInstant(clock.instant(), clock.getZone()).minusDays(3),
                NOON);

        assertThat(found(new Segment(Set.of(group.id()), Set.of(diabetes), Set.of())))
                .hasSize(2);
        assertThat(found(new Segment(Set.of(group.id()), Set.of(diabetes), Set.of(Stage.AFTER_OPERATION))))
                .extracting(Person::id)
                .containsExactly(members.get(1).id());
        assertThat(found(new Segment(Set.of(), Set.of(), Set.of(Stage.PREGNANT))))
                .isEmpty();
    }

    @Test
    void each_gets_the_text_once_with_her_own_name_however_many_nodes_strike() throws Exception {
        UUID id = begun(NOON);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> strike = () -> outreach.advance(NOON);
            for (var struck : threads.invokeAll(List.of(strike, strike, strike, strike))) {
                struck.get();
            }
        }

        assertThat(members).allSatisfy(member -> assertThat(heard(member)).containsExactly(member.name() + "，下周三有讲座。"));
        assertThat(tally(id)).isEqualTo(new Broadcast.Tally(0, 5, 0, 0));
    }

    @Test
    void nothing_goes_out_before_its_moment() {
        UUID id = begun(NOON.plus(Duration.ofDays(1)));

        outreach.advance(NOON);
        assertThat(tally(id).waiting()).isEqualTo(5);
        assertThat(outreach.nextAfter(NOON)).contains(NOON.plus(Duration.ofDays(1)));

        outreach.advance(NOON.plus(Duration.ofDays(1)));
        assertThat(tally(id).queued()).isEqualTo(5);
    }

    @Test
    void a_pause_takes_back_what_has_not_gone_out_and_resuming_sends_it_once() {
        UUID id = begun(NOON);
        outreach.advance(NOON);

        outreach.pause(id, NURSE, NOON);
        outreach.advance(NOON);
        assertThat(tally(id)).isEqualTo(new Broadcast.Tally(5, 0, 0, 0));
        assertThat(outreach.find(id).orElseThrow().state()).isEqualTo(BroadcastState.PAUSED);

        outreach.resume(id, NURSE, NOON);
        outreach.advance(NOON);
        assertThat(tally(id).queued()).isEqualTo(5);
        assertThat(members).allSatisfy(member -> assertThat(pending(member)).isEqualTo(1));
    }

    @Test
    void what_is_stopped_never_goes_out_and_says_why() {
        UUID id = begun(NOON);
        outreach.advance(NOON);

        outreach.stop(id, NURSE, NOON);
        outreach.resume(id, NURSE, NOON);
        outreach.advance(NOON);

        assertThat(tally(id)).isEqualTo(new Broadcast.Tally(0, 0, 0, 5));
        assertThat(outreach.recipients(id, 10)).extracting(Recipient::reason).containsOnly("stopped by a colleague");
        assertThat(members).allSatisfy(member -> assertThat(pending(member)).isZero());
    }

    @Test
    void who_unsubscribes_meanwhile_does_not_get_it_and_the_result_says_so() {
        UUID id = begun(NOON);
        outreach.advance(NOON);

        delivery.dropPushes(members.getFirst().id(), "the person asked to stop");

        assertThat(outreach.recipients(id, 10).getFirst())
                .satisfies(one ->
                        assertThat(one.person()).isEqualTo(members.getFirst().id()))
                .satisfies(one -> assertThat(one.state()).isEqualTo(RecipientState.NOT_SENT))
                .satisfies(one -> assertThat(one.reason()).isEqualTo("the person asked to stop"));
    }

    @Test
    void nobody_nothing_and_the_past_are_refused() {
        Segment nobody = new Segment(Set.of(), Set.of(), Set.of());
        assertThatThrownBy(() -> outreach.begin("您好", nobody, NOON, NURSE, "赵敏", NOON))
                .isInstanceOf(BroadcastRefused.class);
        assertThatThrownBy(() -> outreach.begin(" ", everybody, NOON, NURSE, "赵敏", NOON))
                .isInstanceOf(BroadcastRefused.class);
        assertThatThrownBy(() -> outreach.begin("您好", everybody, NOON.minusSeconds(1), NURSE, "赵敏", NOON))
                .isInstanceOf(BroadcastRefused.class);
    }

    private UUID begun(Instant at) {
        return outreach.begin("{name}，下周三有讲座。", everybody, at, NURSE, "赵敏", NOON);
    }

    private Broadcast.Tally tally(UUID id) {
        return outreach.find(id).orElseThrow().tally();
    }

    private List<Person> found(Segment segment) {
        Reach reach = outreach.reach(segment);
        return reach.reached();
    }

    private List<String> heard(Person member) {
        return lines(member).stream().map(line -> line.content().words()).toList();
    }

    private long pending(Person member) {
        return lines(member).stream()
                .filter(line -> line.state() == LineState.PENDING)
                .count();
    }

    private List<Line> lines(Person member) {
        return transcript.lines(conversations.of(ACCOUNT, Chat.oneToOne(member.key()), NOON), 20);
    }

    private Person member(String name) {
        Person person = people.known(ACCOUNT, "out-" + UUID.randomUUID(), name, NOON);
        people.give(person.id(), Purpose.EDUCATION, "joined a course", NOON);
        groups.joined(group.id(), person.id(), NOON);
        return person;
    }
}

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
import java.util.Optional;
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
import org.nuanqun.education.Education;
import org.nuanqun.groups.Group;
import org.nuanqun.groups.Groups;
import org.nuanqun.people.Child;
import org.nuanqun.people.Children;
import org.nuanqun.people.DateKind;
import org.nuanqun.people.HoldReason;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.people.Proof;
import org.nuanqun.people.Purpose;
import org.nuanqun.platform.Chat;
import org.nuanqun.scripts.TextKind;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.OperatorId;

/** In a year no clock has reached, so that what is handed to delivery stays in the outbox. */
@QuarkusTest
class OutreachTest {

    private static final AccountId ACCOUNT = AccountId.parse("sandbox/demo");
    private static final Instant NOON = Instant.parse("2035-05-05T04:00:00Z");
    private static final Actor NURSE = new Actor("operator:nurse");

    @Inject
    Outreach outreach;

    @Inject
    Progresses progresses;

    @Inject
    OwnConversations own;

    @Inject
    TrySends trySends;

    @Inject
    SavedSegments saved;

    @Inject
    People people;

    @Inject
    Children children;

    @Inject
    Groups groups;

    @Inject
    Conversations conversations;

    @Inject
    Transcript transcript;

    @Inject
    Delivery delivery;

    @Inject
    Education education;

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
    void what_waits_for_the_morning_says_until_when() {
        Instant eleven = NOON.plus(Duration.ofHours(11));
        Instant eight = NOON.plus(Duration.ofHours(20));
        UUID now = begun(NOON);
        UUID late = begun(eleven);

        assertThat(quietUntil(now, NOON)).isEmpty();
        assertThat(quietUntil(now, eleven)).contains(eight);
        assertThat(quietUntil(late, NOON)).contains(eight);
        assertThat(quietUntil(late, eight)).isEmpty();

        outreach.stop(now, NURSE, NOON);
        outreach.stop(late, NURSE, NOON);
        assertThat(quietUntil(now, eleven)).isEmpty();
    }

    @Test
    void a_code_links_a_colleague_once_and_only_while_it_is_good() {
        OperatorId nurse = OperatorId.next();
        String code = own.codeFor(nurse, NOON);
        assertThat(own.codeFor(nurse, NOON.plusSeconds(60))).isEqualTo(code);

        assertThat(own.link(code, members.get(0).id(), NOON.plus(Duration.ofMinutes(15))))
                .isEmpty();
        assertThat(own.link(code, members.get(0).id(), NOON)).contains(nurse);
        assertThat(own.link(code, members.get(1).id(), NOON)).isEmpty();
        assertThat(own.of(nurse)).contains(members.getFirst().id());
    }

    @Test
    void a_text_its_author_tries_on_herself_is_checked_and_reaches_nobody_else() {
        OperatorId nurse = OperatorId.next();
        Composed text = Composed.notice("{name}，下周三有讲座。", everybody, NOON);
        assertThatThrownBy(() -> trySends.toAuthor(text, nurse, NOON)).isInstanceOf(BroadcastRefused.class);
        own.link(own.codeFor(nurse, NOON), members.getFirst().id(), NOON);
        int before = outreach.latest().size();

        trySends.toAuthor(text, nurse, NOON);

        assertThat(heard(members.getFirst())).containsExactly("群友0，下周三有讲座。");
        assertThat(heard(members.get(1))).isEmpty();
        assertThat(outreach.latest()).hasSize(before);
        Composed claims = Composed.notice("本院根治鼻炎", everybody, NOON);
        assertThatThrownBy(() -> trySends.toAuthor(claims, nurse, NOON)).isInstanceOf(BroadcastRefused.class);
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
        assertThatThrownBy(() -> outreach.begin(Composed.notice("您好", nobody, NOON), NURSE, "赵敏", NOON))
                .isInstanceOf(BroadcastRefused.class);
        assertThatThrownBy(() -> outreach.begin(Composed.notice(" ", everybody, NOON), NURSE, "赵敏", NOON))
                .isInstanceOf(BroadcastRefused.class);
        assertThatThrownBy(
                        () -> outreach.begin(Composed.notice("您好", everybody, NOON.minusSeconds(1)), NURSE, "赵敏", NOON))
                .isInstanceOf(BroadcastRefused.class);
    }

    @Test
    void what_must_not_be_claimed_is_refused_with_the_words_the_reason_and_a_safe_wording() {
        assertThatThrownBy(() -> outreach.begin(Composed.notice("本院根 治鼻炎", everybody, NOON), NURSE, "赵敏", NOON))
                .isInstanceOfSatisfying(BroadcastRefused.class, refused -> assertThat(refused.claims())
                        .singleElement()
                        .satisfies(claim -> assertThat(claim.words()).isEqualTo("根 治"))
                        .satisfies(claim -> assertThat(claim.instead()).isNotBlank()));
        Composed advertisement = new Composed("产后门诊开诊", TextKind.ADVERTISEMENT, "", everybody, NOON, Duration.ZERO);
        assertThatThrownBy(() -> outreach.begin(advertisement, NURSE, "赵敏", NOON))
                .isInstanceOfSatisfying(BroadcastRefused.class, refused -> assertThat(refused.why())
                        .isEqualTo(BroadcastRefused.Why.NO_APPROVAL));
    }

    @Test
    void no_advertisement_goes_to_a_child_whoever_agreed() {
        children.note(members.getFirst().id(), NOON);
        children.agree(members.getFirst().id(), new Child.Guardian("林悦", "妈妈", "电话里", NOON));
        UUID notice = begun(NOON);
        UUID advertisement = outreach.begin(
                new Composed("产后门诊开诊", TextKind.ADVERTISEMENT, "2035-001", everybody, NOON, Duration.ZERO),
                NURSE,
                "赵敏",
                NOON);

        outreach.advance(NOON);

        assertThat(tally(notice).queued()).isEqualTo(5);
        assertThat(tally(advertisement)).isEqualTo(new Broadcast.Tally(0, 4, 0, 1));
        assertThat(outreach.recipients(advertisement, 1).getFirst().reason())
                .isEqualTo("no advertisement goes to a child");
        assertThat(outreach.mayTryAgain(advertisement)).isZero();
    }

    @Test
    void spread_over_hours_the_texts_go_out_bit_by_bit_and_all_by_the_end() {
        Composed slow = new Composed("下周三有讲座。", TextKind.SERVICE, "", everybody, NOON, Duration.ofHours(5));
        UUID id = outreach.begin(slow, NURSE, "赵敏", NOON);

        outreach.advance(NOON.plus(Duration.ofMinutes(61)));
        assertThat(tally(id)).isEqualTo(new Broadcast.Tally(3, 2, 0, 0));
        outreach.advance(NOON.plus(Duration.ofMinutes(62)));
        assertThat(tally(id).queued()).isEqualTo(2);
        outreach.advance(NOON.plus(Duration.ofHours(5)));
        assertThat(tally(id).queued()).isEqualTo(5);
        outreach.stop(id, NURSE, NOON);
    }

    @Test
    void what_failed_is_tried_again_but_never_against_somebodys_word() {
        UUID id = begun(NOON);
        outreach.advance(NOON);
        delivery.dropPushes(members.getFirst().id(), "the person asked to stop");
        delivery.takeBack(HandOut.PURPOSE, id + "/0/", members.get(1).id().toString()::equals, "too late to be of use");
        outreach.stop(id, NURSE, NOON);

        assertThat(outreach.mayTryAgain(id)).isEqualTo(1);
        assertThat(outreach.retry(id, NURSE, NOON)).isEqualTo(1);
        outreach.advance(NOON);

        assertThat(tally(id)).isEqualTo(new Broadcast.Tally(0, 1, 0, 4));
        assertThat(pending(members.get(1))).isEqualTo(1);
        assertThat(pending(members.getFirst())).isZero();
    }

    @Test
    void who_stops_all_pushes_is_not_tried_again_either() {
        UUID id = begun(NOON);
        outreach.advance(NOON);
        education.stopAll(members.getFirst().id(), "said “td”", Proof.NONE, NOON);
        outreach.stop(id, NURSE, NOON);

        assertThat(outreach.mayTryAgain(id)).isZero();
        assertThat(outreach.retry(id, NURSE, NOON)).isZero();
    }

    @Test
    void a_saved_segment_is_asked_anew_and_leaves_out_whom_it_should() {
        Group other = groups.seen(ACCOUNT, "out-" + UUID.randomUUID(), "不发的群", 5, 200, NOON);
        String name = "讲座 " + UUID.randomUUID();
        saved.save(name, new Segment(Set.of(group.id()), Set.of(), Set.of(), Set.of(other.id())), "赵敏", NOON);
        Segment segment = saved.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .segment();
        assertThat(found(segment)).hasSize(5);

        groups.joined(other.id(), members.getFirst().id(), NOON);
        member("后来的人");

        assertThat(found(segment))
                .hasSize(5)
                .extracting(Person::id)
                .doesNotContain(members.getFirst().id());
    }

    private UUID begun(Instant at) {
        return outreach.begin(Composed.notice("{name}，下周三有讲座。", everybody, at), NURSE, "赵敏", NOON);
    }

    private Optional<Instant> quietUntil(UUID id, Instant now) {
        return progresses.quietUntil(outreach.find(id).orElseThrow(), now);
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

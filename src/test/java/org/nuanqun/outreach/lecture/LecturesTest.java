package org.nuanqun.outreach.lecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
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
import org.nuanqun.database.Gap;
import org.nuanqun.database.Restored;
import org.nuanqun.database.Sql;
import org.nuanqun.education.Education;
import org.nuanqun.groups.Group;
import org.nuanqun.groups.Groups;
import org.nuanqun.outreach.BroadcastState;
import org.nuanqun.outreach.Composed;
import org.nuanqun.outreach.Outreach;
import org.nuanqun.outreach.Segment;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.people.Proof;
import org.nuanqun.platform.Chat;
import org.nuanqun.scripts.TextKind;
import org.nuanqun.vocabulary.AccountId;

/** In a year no clock has reached, so that what is handed to delivery stays in the outbox. */
@QuarkusTest
class LecturesTest {

    private static final AccountId ACCOUNT = AccountId.parse("sandbox/demo");
    private static final Instant NOON = Instant.parse("2037-05-05T04:00:00Z");
    private static final Instant STARTS = NOON.plus(Duration.ofDays(7));
    private static final Instant ENDS = STARTS.plus(Duration.ofHours(2));
    private static final Actor NURSE = new Actor("operator:nurse");

    @Inject
    Lectures lectures;

    @Inject
    LectureClock clock;

    @Inject
    LectureReplies replies;

    @Inject
    Outreach outreach;

    @Inject
    Education education;

    @Inject
    People people;

    @Inject
    Groups groups;

    @Inject
    Conversations conversations;

    @Inject
    Transcript transcript;

    @Inject
    Sql sql;

    private UUID id;
    private Person lin;
    private Person he;
    private Person qin;

    @BeforeEach
    void one_place_and_three_people() {
        id = planned(1);
        lin = person("林静");
        he = person("何佳");
        qin = person("秦越");
    }

    @Test
    void where_it_is_full_people_wait_and_the_first_moves_up_by_herself_and_is_told() {
        assertThat(lectures.signUp(id, lin, NOON)).isEqualTo(new SignedUp.In());
        assertThat(lectures.signUp(id, lin, NOON)).isEqualTo(new SignedUp.Already());
        assertThat(lectures.signUp(id, he, NOON.plusSeconds(1))).isEqualTo(new SignedUp.Waits(0));
        assertThat(lectures.signUp(id, qin, NOON.plusSeconds(2))).isEqualTo(new SignedUp.Waits(1));

        assertThat(lectures.leave(id, lin, NOON.plusSeconds(3))).isTrue();

        assertThat(lectures.leave(id, lin, NOON.plusSeconds(4))).isFalse();
        assertThat(state(he)).isEqualTo(Attendee.State.SIGNED_UP);
        assertThat(state(qin)).isEqualTo(Attendee.State.WAITING);
        assertThat(told(he)).singleElement().asString().contains("候补到您了：孕期血糖怎么看");
        assertThat(told(qin)).isEmpty();
    }

    @Test
    void more_places_let_those_who_wait_move_up_and_fewer_take_none_away() {
        for (Person one : List.of(lin, he, qin)) {
            lectures.signUp(id, one, NOON);
        }

        lectures.setCapacity(id, 3, NURSE, NOON);
        lectures.setCapacity(id, 1, NURSE, NOON);

        assertThat(lecture().tally().signedUp()).isEqualTo(3);
        assertThat(told(he)).hasSize(1);
    }

    @Test
    void however_many_sign_up_at_once_no_place_is_given_twice() throws Exception {
        UUID three = planned(3);
        List<Person> many =
                IntStream.range(0, 10).mapToObj(i -> person("群友" + i)).toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<SignedUp>> all = many.stream()
                    .<Callable<SignedUp>>map(one -> () -> lectures.signUp(three, one, NOON))
                    .toList();
            for (var signed : threads.invokeAll(all)) {
                signed.get();
            }
        }

        assertThat(lectures.find(three).orElseThrow().tally().signedUp()).isEqualTo(3);
        assertThat(lectures.find(three).orElseThrow().tally().waiting()).isEqualTo(7);
    }

    @Test
    void those_with_a_place_are_reminded_once_at_each_moment_and_those_who_wait_are_not() throws Exception {
        lectures.signUp(id, lin, NOON);
        lectures.signUp(id, he, NOON);
        Instant dayBefore = STARTS.minus(Duration.ofHours(24));
        assertThat(clock.nextAfter(dayBefore.minusSeconds(1))).contains(dayBefore);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> strike = () -> {
                clock.doWhatIsDue(dayBefore);
                return true;
            };
            for (var struck : threads.invokeAll(List.of(strike, strike, strike))) {
                struck.get();
            }
        }
        assertThat(told(lin)).singleElement().asString().contains("提醒您：孕期血糖怎么看，5月12日 12:00，三楼会议室");

        clock.doWhatIsDue(STARTS.minus(Duration.ofHours(2)));
        clock.doWhatIsDue(STARTS.plusSeconds(1));
        assertThat(told(lin)).hasSize(2);
        assertThat(told(he)).isEmpty();
    }

    @Test
    void who_signs_up_after_a_moment_is_not_reminded_of_it_and_who_leaves_not_at_all() {
        lectures.signUp(id, lin, NOON);
        clock.doWhatIsDue(STARTS.minus(Duration.ofHours(24)));
        lectures.leave(id, lin, STARTS.minus(Duration.ofHours(23)));
        lectures.signUp(id, he, STARTS.minus(Duration.ofHours(23)));

        clock.doWhatIsDue(STARTS.minus(Duration.ofHours(22)));

        assertThat(told(he)).isEmpty();
        assertThat(lines(lin)).extracting(Line::state).containsExactly(LineState.DROPPED);
    }

    @Test
    void who_wants_no_more_pushes_is_not_reminded_of_what_waits_for_its_hour_either() {
        lectures.signUp(id, lin, NOON);
        clock.doWhatIsDue(STARTS.minus(Duration.ofHours(24)));

        education.stopAll(lin.id(), "said “td”", Proof.NONE, NOON);

        assertThat(lines(lin)).extracting(Line::state).containsExactly(LineState.DROPPED);
    }

    @Test
    void cancelling_stops_the_invitation_takes_back_reminders_and_tells_everybody_on_the_list() {
        Group group = groups.seen(ACCOUNT, "lecture-" + UUID.randomUUID(), "讲座的群", 1, 200, NOON);
        groups.joined(group.id(), qin.id(), NOON);
        UUID invitation = outreach.begin(invitation(group), NURSE, "赵敏", NOON);
        lectures.signUp(id, lin, NOON);
        lectures.signUp(id, he, NOON);
        clock.doWhatIsDue(STARTS.minus(Duration.ofHours(24)));

        lectures.cancel(id, NURSE, STARTS.minus(Duration.ofHours(23)));

        assertThat(outreach.find(invitation).orElseThrow().state()).isEqualTo(BroadcastState.STOPPED);
        assertThat(told(lin)).singleElement().asString().contains("取消了");
        assertThat(told(he)).singleElement().asString().contains("取消了");
        assertThat(lectures.signUp(id, qin, NOON)).isEqualTo(new SignedUp.TooLate());
        clock.doWhatIsDue(STARTS.minus(Duration.ofHours(2)));
        assertThat(told(lin)).hasSize(1);
    }

    @Test
    void who_tells_the_code_on_the_spot_was_there_and_only_those_are_asked_how_it_was() {
        lectures.signUp(id, lin, NOON);
        String word = "签到 " + lecture().code();
        assertThat(replies.in(word, lin.id(), STARTS.minus(Duration.ofHours(2))))
                .contains(new LectureReply.Unknown());
        assertThat(replies.in(word, he.id(), STARTS)).containsInstanceOf(LectureReply.Attend.class);
        lectures.attend(id, he, STARTS);

        assertThat(replies.in("5分", he.id(), ENDS)).isEmpty();
        clock.doWhatIsDue(ENDS.plus(Duration.ofMinutes(30)));

        assertThat(told(he)).singleElement().asString().contains("听得怎么样");
        assertThat(told(lin)).isEmpty();
        assertThat(replies.in("5分", lin.id(), ENDS.plus(Duration.ofHours(1)))).isEmpty();
        assertThat(replies.in("４分。", he.id(), ENDS.plus(Duration.ofHours(1))))
                .get()
                .isInstanceOfSatisfying(LectureReply.Rate.class, rate -> assertThat(rate.points())
                        .isEqualTo(4));
        lectures.rate(id, he, 4);
        assertThat(replies.in("4分", he.id(), ENDS.plus(Duration.ofHours(1)))).isEmpty();
        assertThat(lecture().tally()).isEqualTo(new Lecture.Tally(1, 0, 1, 1, 4.0));
    }

    @Test
    void a_number_says_which_and_without_one_it_is_what_she_was_invited_to() {
        int number = lecture().number();
        for (String words : List.of("报名" + number, "我要报名 " + number + "号", "报名" + number + "，谢谢")) {
            assertThat(replies.in(words, lin.id(), NOON)).as(words).containsInstanceOf(LectureReply.SignUp.class);
        }
        assertThat(replies.in("报名999999", lin.id(), NOON)).contains(new LectureReply.Unknown());
        assertThat(replies.in("报名要带什么", lin.id(), NOON)).isEmpty();
        assertThat(replies.in("报名", lin.id(), NOON)).isEmpty();
        assertThat(replies.in("取消报名", lin.id(), NOON)).isEmpty();

        invited(lin, id);
        assertThat(replies.in("报名", lin.id(), NOON)).containsInstanceOf(LectureReply.SignUp.class);
        invited(lin, planned(5));
        assertThat(replies.in("我要报名", lin.id(), NOON))
                .get()
                .isInstanceOfSatisfying(LectureReply.Which.class, which -> assertThat(which.lectures())
                        .hasSize(2));
        lectures.signUp(id, lin, NOON);
        assertThat(replies.in("取消报名", lin.id(), NOON)).containsInstanceOf(LectureReply.Leave.class);
    }

    @Test
    @TestTransaction
    void what_may_have_been_told_before_a_restore_is_not_told_again() {
        lectures.signUp(id, lin, NOON);
        Instant dayBefore = STARTS.minus(Duration.ofHours(24));

        clock.restored(new Restored(new Gap(NOON, dayBefore.plusSeconds(60), false)));

        assertThat(sql.query(
                        "select what from outreach_lecture_told where lecture_id = ?",
                        row -> row.getString("what"),
                        id))
                .containsExactly("reminder-PT24H");
    }

    @Test
    void without_a_place_a_title_or_a_moment_to_come_it_is_refused() {
        for (PlannedLecture wrong : List.of(
                new PlannedLecture(" ", "三楼", STARTS, ENDS, 0),
                new PlannedLecture("讲座", "", STARTS, ENDS, 0),
                new PlannedLecture("根治鼻炎的讲座", "三楼", STARTS, ENDS, 0),
                new PlannedLecture("讲座", "三楼", STARTS, STARTS, 0),
                new PlannedLecture("讲座", "三楼", NOON.minusSeconds(1), ENDS, 0))) {
            assertThatThrownBy(() -> lectures.plan(wrong, NURSE, "赵敏", NOON)).isInstanceOf(LectureRefused.class);
        }
    }

    private UUID planned(int capacity) {
        return lectures.plan(new PlannedLecture("孕期血糖怎么看", "三楼会议室", STARTS, ENDS, capacity), NURSE, "赵敏", NOON);
    }

    private Composed invitation(Group group) {
        Segment segment = new Segment(Set.of(group.id()), Set.of(), Set.of());
        return new Composed("讲座", TextKind.SERVICE, "", segment, STARTS, Duration.ZERO, Optional.of(id));
    }

    /** As if a broadcast that invites had reached her. */
    private void invited(Person person, UUID lecture) {
        UUID broadcast = UUID.randomUUID();
        sql.update(
                "insert into outreach_broadcast (id, text, author, created_at, send_at, due_from, state, lecture_id)"
                        + " values (?, '讲座', '赵敏', ?, ?, ?, 'DONE', ?)",
                broadcast,
                NOON,
                NOON,
                NOON,
                lecture);
        sql.update(
                "insert into outreach_recipient (broadcast_id, person_id, name, state) values (?, ?, '', 'SENT')",
                broadcast,
                person.id().value());
    }

    private Lecture lecture() {
        return lectures.find(id).orElseThrow();
    }

    private Attendee.State state(Person person) {
        return lectures.attendees(id).stream()
                .filter(one -> one.person().equals(person.id()))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private List<String> told(Person person) {
        return lines(person).stream()
                .filter(line -> line.state() == LineState.PENDING)
                .map(line -> line.content().words())
                .toList();
    }

    private List<Line> lines(Person person) {
        return transcript.lines(conversations.of(ACCOUNT, Chat.oneToOne(person.key()), NOON), 20);
    }

    private Person person(String name) {
        return people.known(ACCOUNT, "lecture-" + UUID.randomUUID(), name, NOON);
    }
}

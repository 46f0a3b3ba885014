package org.nuanqun.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nuanqun.audit.Actor;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.LineKind;
import org.nuanqun.conversation.LineState;
import org.nuanqun.conversation.SpeakerKind;
import org.nuanqun.conversation.Spoken;
import org.nuanqun.conversation.Transcript;
import org.nuanqun.groups.Group;
import org.nuanqun.groups.Groups;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.handoff.HandoffRequest;
import org.nuanqun.handoff.TicketReason;
import org.nuanqun.outreach.Composed;
import org.nuanqun.outreach.Outreach;
import org.nuanqun.outreach.Segment;
import org.nuanqun.people.DateKind;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.people.Purpose;
import org.nuanqun.platform.Chat;
import org.nuanqun.staff.NewColleague;
import org.nuanqun.staff.NewPassword;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.staff.Sessions;
import org.nuanqun.staff.Staff;
import org.nuanqun.staff.Staff.Welcomed;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.Ids;
import org.nuanqun.vocabulary.RedFlagLevel;

/** Lays conversations on a desk, as hosting would have left them. */
@ApplicationScoped
@Transactional
public class SeededDesk {

    public static final String PASSWORD = "a lamp in the ward at night";
    static final AccountId ACCOUNT = AccountId.parse("sandbox/desk");
    static final DepartmentCode OBSTETRICS = new DepartmentCode("obstetrics");
    static final String FEWER_MOVEMENTS = "我妹妹 35 周了，从昨晚到现在胎动明显少了，早上数了一个小时才动 2 次，这正常吗？";
    private static final String EVIDENCE =
            """
            [{"start":0,"end":12,"words":"从昨晚到现在胎动明显少了","note":"现在"},
             {"start":0,"end":14,"words":"数了一个小时才动 2 次","note":"现在"}]""";

    private final Staff staff;
    private final NewPassword passwords;
    private final Sessions sessions;
    private final Groups groups;
    private final People people;
    private final Conversations conversations;
    private final Transcript transcript;
    private final Handoff handoff;
    private final Outreach outreach;
    private final Clock clock;

    SeededDesk(
            Staff staff,
            NewPassword passwords,
            Sessions sessions,
            Groups groups,
            People people,
            Conversations conversations,
            Transcript transcript,
            Handoff handoff,
            Outreach outreach,
            Clock clock) {
        this.staff = staff;
        this.passwords = passwords;
        this.sessions = sessions;
        this.groups = groups;
        this.people = people;
        this.conversations = conversations;
        this.transcript = transcript;
        this.handoff = handoff;
        this.outreach = outreach;
        this.clock = clock;
    }

    /** Somebody for whom a session can be opened; she never chose a password. */
    public Operator operator(String name, String login, Role role) {
        return known(login).orElseGet(() -> colleague(name, login, role).operator());
    }

    /** Somebody who can sign in with the password. */
    public Operator withPassword(String name, String login, Role role) {
        return known(login).orElseGet(() -> {
            var welcomed = colleague(name, login, role);
            if (!passwords.set(welcomed.code(), PASSWORD)) {
                throw new IllegalStateException("the code of a new colleague was not taken");
            }
            return welcomed.operator();
        });
    }

    private Optional<Operator> known(String login) {
        return staff.operators().stream()
                .filter(one -> one.login().equals(login))
                .findFirst();
    }

    private Welcomed colleague(String name, String login, Role role) {
        return staff.add(new NewColleague(name, login, "产科护士", role, Set.of(OBSTETRICS)));
    }

    String session(Operator operator) {
        return sessions.start(operator.id());
    }

    Group group(String key, String name, int members) {
        Group group = groups.seen(ACCOUNT, key, name, members, 200, clock.instant());
        groups.assign(group.id(), Optional.of(new ConditionCode("late-pregnancy")));
        return group;
    }

    /** Somebody in a group who has just said something; returns her conversation. */
    ConversationId heard(String group, String name, String words, Duration ago) {
        Instant at = clock.instant().minus(ago);
        String key = "person-" + name;
        Person person = people.known(ACCOUNT, key, name, at);
        people.give(person.id(), Purpose.TRIAGE, "joined the group", at);
        groups.find(ACCOUNT, group).ifPresent(one -> groups.joined(one.id(), person.id(), at));
        ConversationId conversation = conversations.of(ACCOUNT, Chat.inGroup(group, key), at);
        conversations.heard(conversation, at);
        say(conversation, LineKind.HEARD, SpeakerKind.PATIENT, name, "", words, "", at);
        return conversation;
    }

    /** Somebody to whom a lesson will go one to one, where nothing was said yet. */
    ConversationId opened(String name) {
        Instant now = clock.instant();
        people.known(ACCOUNT, "person-" + name, name, now);
        return conversations.of(ACCOUNT, Chat.oneToOne("person-" + name), now);
    }

    /** A broadcast to a group that was planned and stopped before it began. */
    UUID broadcast(String group, String text) {
        Segment segment =
                new Segment(Set.of(groups.find(ACCOUNT, group).orElseThrow().id()), Set.of(), Set.of());
        Instant now = clock.instant();
        Actor somebody = Actor.SYSTEM;
        UUID id = outreach.begin(Composed.notice(text, segment, now.plus(Duration.ofDays(3))), somebody, "赵敏", now);
        outreach.stop(id, somebody, now);
        return id;
    }

    /** Where everything about somebody stands. */
    String pageOf(String name) {
        return "/console/people/"
                + people.find(ACCOUNT, "person-" + name).orElseThrow().id();
    }

    void botSaid(ConversationId conversation, String words, String source, Duration ago) {
        Instant at = clock.instant().minus(ago);
        say(conversation, LineKind.SAID, SpeakerKind.BOT, "小暖", "机器人", words, source, at);
    }

    void expects(String name) {
        Person person = people.find(ACCOUNT, "person-" + name).orElseThrow();
        LocalDate due =
                LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai")).plusDays(33);
        people.remember(person.id(), DateKind.DUE_DATE, due, clock.instant());
        people.give(person.id(), Purpose.EDUCATION, "said yes", clock.instant());
        people.give(person.id(), Purpose.FOLLOW_UP, "said yes", clock.instant());
    }

    void redFlag(ConversationId conversation, String finding, Duration ago) {
        open(conversation, TicketReason.RED_FLAG, Optional.of(RedFlagLevel.A), finding, EVIDENCE, ago);
    }

    void complaint(ConversationId conversation, String finding, Duration ago) {
        open(conversation, TicketReason.COMPLAINT, Optional.empty(), finding, "[]", ago);
    }

    /** As a platform that took everything would have left it; the test's platform knows none of these people. */
    void allArrived(ConversationId conversation) {
        transcript.lines(conversation, 50).stream()
                .filter(line -> line.state() == LineState.FAILED || line.state() == LineState.PENDING)
                .forEach(line -> transcript.become(conversation, line.id(), LineState.SENT, ""));
    }

    private void open(
            ConversationId conversation,
            TicketReason reason,
            Optional<RedFlagLevel> level,
            String finding,
            String evidence,
            Duration ago) {
        String key = conversations.get(conversation).chat().person().orElseThrow();
        handoff.open(new HandoffRequest(
                conversation,
                people.find(ACCOUNT, key).map(Person::id),
                reason,
                level,
                "test_family",
                finding,
                evidence,
                OBSTETRICS,
                clock.instant().minus(ago)));
    }

    private void say(
            ConversationId conversation,
            LineKind kind,
            SpeakerKind speaker,
            String name,
            String role,
            String words,
            String detail,
            Instant at) {
        LineState state = kind == LineKind.HEARD ? LineState.HANDLED : LineState.SENT;
        transcript.add(new Spoken(Ids.next(), conversation, kind, speaker, name, role, words, state, detail, at));
    }
}

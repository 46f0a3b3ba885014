package org.nuanqun.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nuanqun.audit.Actor;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.LineKind;
import org.nuanqun.conversation.LineState;
import org.nuanqun.conversation.SpeakerKind;
import org.nuanqun.conversation.Spoken;
import org.nuanqun.conversation.Transcript;
import org.nuanqun.database.Sql;
import org.nuanqun.groups.Group;
import org.nuanqun.groups.Groups;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.handoff.HandoffRequest;
import org.nuanqun.handoff.TicketReason;
import org.nuanqun.outreach.Composed;
import org.nuanqun.outreach.Outreach;
import org.nuanqun.outreach.Segment;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.people.Purpose;
import org.nuanqun.platform.Chat;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.Ids;
import org.nuanqun.vocabulary.RedFlagLevel;

/** Six people get a broadcast in a year no clock has reached, and each does something else. */
@QuarkusTest
class BroadcastReportsTest {

    private static final AccountId ACCOUNT = AccountId.parse("sandbox/demo");
    private static final Instant NOON = Instant.parse("2034-05-05T04:00:00Z");
    private static final Actor NURSE = new Actor("operator:nurse");

    @Inject
    BroadcastReports reports;

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
    Handoff handoff;

    @Inject
    Sql sql;

    @Test
    void what_followed_is_counted_for_each_person_once_and_beside_the_earlier_ones() {
        Group group = groups.seen(ACCOUNT, "rep-" + UUID.randomUUID(), "演练群", 5, 200, NOON);
        List<Person> members =
                IntStream.range(0, 6).mapToObj(i -> member(group, "群友" + i)).toList();
        UUID earlier = sent(group, NOON);
        UUID id = sent(group, NOON.plus(Duration.ofDays(1)));
        Instant at = NOON.plus(Duration.ofDays(1));
        heard(members.get(0), at.plus(Duration.ofHours(1)));
        heard(members.get(0), at.plus(Duration.ofHours(2)));
        heard(members.get(1), at.plus(Duration.ofHours(30)));
        heard(members.get(2), at.plus(Duration.ofHours(80)));
        people.withdraw(members.get(3).id(), Purpose.EDUCATION, "退订", at.plusSeconds(60));
        handOver(members.get(4), at.plusSeconds(60));
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "update outreach_recipient set state = 'NOT_SENT', reason = 'too late to be of use'"
                                + " where broadcast_id = ? and person_id = ?",
                        id,
                        members.get(5).id().value()));

        BroadcastFigures figures = reports.of(id).orElseThrow();

        assertThat(figures.planned()).isEqualTo(6);
        assertThat(figures.sent()).isEqualTo(5);
        assertThat(figures.notSent()).isEqualTo(1);
        assertThat(figures.repliedWithinADay()).isEqualTo(1);
        assertThat(figures.replied()).isEqualTo(2);
        assertThat(figures.withdrew()).isEqualTo(1);
        assertThat(figures.called()).isEqualTo(1);
        assertThat(figures.danger()).isEqualTo(1);
        assertThat(figures.lastSent()).contains(at);
        assertThat(reports.reasons(id)).containsExactly(new WhyNotSent("too late to be of use", 1));
        assertThat(reports.earlier(figures, 1))
                .extracting(BroadcastFigures::broadcast)
                .containsExactly(earlier);
    }

    private UUID sent(Group group, Instant at) {
        UUID id = outreach.begin(
                Composed.notice("下周三有讲座。", new Segment(Set.of(group.id()), Set.of(), Set.of()), at), NURSE, "赵敏", NOON);
        outreach.advance(at);
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update(
                    "update delivery_saying set state = 'SENT', ended_at = ?, pushed_at = ? where purpose = 'broadcast'"
                            + " and starts_with(subject, ?)",
                    at,
                    at,
                    id + "/");
            sql.update("update outreach_recipient set state = 'SENT', ended_at = ? where broadcast_id = ?", at, id);
            sql.update("update outreach_broadcast set state = 'DONE' where id = ?", id);
        });
        return id;
    }

    private void heard(Person person, Instant at) {
        transcript.add(new Spoken(
                Ids.next(),
                conversation(person),
                LineKind.HEARD,
                SpeakerKind.PATIENT,
                person.name(),
                "",
                "好的",
                LineState.HANDLED,
                "",
                at));
    }

    private void handOver(Person person, Instant at) {
        handoff.open(new HandoffRequest(
                conversation(person),
                Optional.of(person.id()),
                TicketReason.RED_FLAG,
                Optional.of(RedFlagLevel.A),
                "cardiac",
                "胸口疼",
                "[]",
                new DepartmentCode("obstetrics"),
                at));
    }

    private ConversationId conversation(Person person) {
        return conversations.of(ACCOUNT, Chat.oneToOne(person.key()), NOON);
    }

    private Person member(Group group, String name) {
        Person person = people.known(ACCOUNT, "rep-" + UUID.randomUUID(), name, NOON);
        people.give(person.id(), Purpose.EDUCATION, "joined a course", NOON);
        groups.joined(group.id(), person.id(), NOON);
        return person;
    }
}

package org.nuanqun.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.Owner;
import org.nuanqun.conversation.Transcript;
import org.nuanqun.database.Sql;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.handoff.HandoffRefused;
import org.nuanqun.handoff.Ticket;
import org.nuanqun.handoff.TicketAddition;
import org.nuanqun.handoff.TicketReason;
import org.nuanqun.handoff.TicketState;
import org.nuanqun.people.HoldReason;
import org.nuanqun.people.People;
import org.nuanqun.platform.Chat;
import org.nuanqun.staff.NewColleague;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.staff.Staff;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.Ids;
import org.nuanqun.vocabulary.OperatorId;
import org.nuanqun.vocabulary.TicketId;

@QuarkusTest
class HandoffJourneyTest {

    private static final AccountId ACCOUNT = new AccountId("sandbox", "demo");

    @Inject
    Handoff handoff;

    @Inject
    Conversations conversations;

    @Inject
    Transcript transcript;

    @Inject
    Staff staff;

    @Inject
    Audit audit;

    @Inject
    People people;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private String group;
    private Patient patient;

    @BeforeEach
    void a_patient_in_a_group() {
        group = Patient.group("来访大厅 " + Ids.next());
        patient = Patient.joins("林静", group);
        patient.hears("欢迎");
    }

    @Test
    void a_red_flag_brings_safety_text_a_ticket_and_a_hold_on_the_way_back() {
        OperatorId nurse = colleague("李雯").id();
        patient.says("怀孕35周了，从昨晚到现在宝宝一直没动");
        patient.hears("胎动和平时不一样要马上看");
        Ticket ticket = openTicket();
        assertThat(ticket.reason()).isEqualTo(TicketReason.RED_FLAG);

        handoff.takeOver(here(), nurse, clock.instant());

        assertThatThrownBy(() -> handoff.handBack(here(), nurse, clock.instant()))
                .isInstanceOfSatisfying(HandoffRefused.class, refused -> assertThat(refused.why())
                        .isEqualTo(HandoffRefused.Why.RED_FLAG_OPEN));
        assertThatThrownBy(() -> handoff.resolve(ticket.id(), nurse, " ", clock.instant()))
                .isInstanceOf(HandoffRefused.class);
        handoff.resolve(ticket.id(), nurse, "已到院", clock.instant());
        assertThat(conversations.get(here()).ownership().owner()).isEqualTo(Owner.BOT);
    }

    @Test
    void the_bot_keeps_quiet_while_a_person_holds_the_conversation_and_speaks_again_after() {
        OperatorId nurse = colleague("赵敏").id();
        patient.says("转人工");
        patient.hears("已为您转人工");
        handoff.takeOver(here(), nurse, clock.instant());
        handoff.reply(here(), nurse, "我是赵敏，您说。", clock.instant());
        patient.hears("我是赵敏");
        int before = patient.heard().size();

        patient.says("转人工");

        waitUntilDecided("a person holds the conversation");
        assertThat(patient.heard()).hasSize(before);
        handoff.handBack(here(), nurse, clock.instant());
        patient.says("转人工");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(patient.timesHeard("已为您转人工")).isEqualTo(2));
    }

    @Test
    void a_reply_taken_back_while_it_rests_never_leaves_and_only_its_author_takes_it_back() {
        OperatorId nurse = colleague("赵敏").id();
        OperatorId other = colleague("钱进").id();
        patient.says("转人工");
        patient.hears("已为您转人工");
        handoff.takeOver(here(), nurse, clock.instant());
        handoff.reply(here(), nurse, "这句打错了", Duration.ofSeconds(25), clock.instant());
        UUID line = transcript.lines(here(), 1).getFirst().id();

        assertThat(handoff.takeBackReply(here(), other, line, clock.instant())).isEmpty();
        assertThat(handoff.openFor(here()).orElseThrow().firstReplyAt()).isPresent();
        assertThat(handoff.takeBackReply(here(), nurse, line, clock.instant())).contains("这句打错了");
        assertThat(handoff.openFor(here()).orElseThrow().firstReplyAt()).isEmpty();

        handoff.reply(here(), nurse, "我是赵敏，您说。", Duration.ofSeconds(1), clock.instant());
        patient.hears("我是赵敏");
        assertThat(patient.timesHeard("这句打错了")).isZero();
        UUID left = transcript.lines(here(), 1).getFirst().id();
        assertThat(handoff.takeBackReply(here(), nurse, left, clock.instant())).isEmpty();
    }

    @Test
    void only_one_of_two_operators_can_hold_a_conversation() {
        OperatorId first = colleague("甲").id();
        OperatorId second = colleague("乙").id();
        patient.says("转人工");
        patient.hears("已为您转人工");
        handoff.takeOver(here(), first, clock.instant());

        assertThatThrownBy(() -> handoff.takeOver(here(), second, clock.instant()))
                .isInstanceOfSatisfying(HandoffRefused.class, refused -> assertThat(refused.holder())
                        .contains(first));
        assertThatThrownBy(() -> handoff.reply(here(), second, "我也来", clock.instant()))
                .isInstanceOf(HandoffRefused.class);
    }

    @Test
    void a_complaint_while_a_person_is_on_the_way_is_put_on_the_ticket() {
        patient.says("转人工");
        patient.hears("已为您转人工");
        int before = patient.heard().size();

        patient.says("排了三个小时队都没人理，你们什么态度，我要投诉");

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(openTicket().additions())
                        .extracting(TicketAddition::reason)
                        .containsExactly(TicketReason.COMPLAINT));
        assertThat(openTicket().reason()).isEqualTo(TicketReason.ASKED);
        assertThat(openTicket().additions().getFirst().evidence()).contains("words");
        assertThat(people.holdsOn(openTicket().person().orElseThrow())).contains(HoldReason.COMPLAINT);
        assertThat(patient.heard()).hasSize(before);
    }

    @Test
    void an_overdue_ticket_calls_the_next_on_duty() {
        colleague("一线");
        colleague("二线");
        patient.says("转人工");
        patient.hears("已为您转人工");
        Ticket waiting = openTicket();

        handoff.doWhatIsDue(waiting.dueAt().plusSeconds(1));

        Ticket escalated = handoff.find(waiting.id()).orElseThrow();
        assertThat(escalated.escalations()).isEqualTo(1);
        assertThat(escalated.notified()).isNotEqualTo(waiting.notified());
        assertThat(escalated.state()).isEqualTo(TicketState.WAITING);
    }

    @Test
    void what_an_operator_said_goes_out_though_she_hands_back_in_the_same_breath() {
        OperatorId nurse = colleague("何清").id();
        patient.says("转人工");
        patient.hears("已为您转人工");
        handoff.takeOver(here(), nurse, clock.instant());

        QuarkusTransaction.requiringNew().run(() -> {
            handoff.reply(here(), nurse, "明早八点前空腹来就行。", clock.instant());
            handoff.handBack(here(), nurse, clock.instant());
        });

        patient.hears("明早八点前空腹来就行");
    }

    @Test
    void an_agreed_return_happens_when_its_time_has_come() {
        OperatorId nurse = answeredBy("许岚");
        handoff.handBackLater(here(), nurse, clock.instant());
        Instant due = handoff.goesBackAt(here(), conversations.get(here()).ownership())
                .orElseThrow();

        handoff.doWhatIsDue(due.minusSeconds(1));
        assertThat(conversations.get(here()).ownership().isHeldBy(nurse)).isTrue();
        handoff.doWhatIsDue(due);
        assertThat(conversations.get(here()).ownership().owner()).isEqualTo(Owner.BOT);
    }

    @Test
    void a_patient_who_writes_again_keeps_her_operator_past_an_agreed_return() {
        OperatorId nurse = answeredBy("宋薇");
        handoff.handBackLater(here(), nurse, clock.instant());
        Instant due = handoff.goesBackAt(here(), conversations.get(here()).ownership())
                .orElseThrow();
        patient.says("还有一件事想问");
        waitUntilDecided("a person holds the conversation");

        handoff.doWhatIsDue(due);

        assertThat(conversations.get(here()).ownership().owner()).isNotEqualTo(Owner.BOT);
    }

    @Test
    void an_operator_who_leaves_the_patient_waiting_loses_the_conversation_to_the_queue_not_to_the_bot() {
        OperatorId nurse = answeredBy("冯洁");
        patient.says("那我现在过去可以吗");
        waitUntilDecided("a person holds the conversation");
        Instant later = clock.instant().plus(Duration.ofMinutes(21));

        handoff.doWhatIsDue(later);

        assertThat(conversations.get(here()).ownership().owner()).isEqualTo(Owner.NOBODY);
        assertThat(openTicket().state()).isEqualTo(TicketState.WAITING);
        assertThat(openTicket().claimedBy()).isEmpty();
        assertThat(nurse).isNotNull();
    }

    @Test
    void a_resolved_ticket_can_be_taken_up_again() {
        OperatorId nurse = colleague("孙琳").id();
        patient.says("转人工");
        patient.hears("已为您转人工");
        Ticket ticket = handoff.takeOver(here(), nurse, clock.instant());
        handoff.resolve(ticket.id(), nurse, "", clock.instant());

        handoff.reopen(ticket.id(), nurse, clock.instant());

        assertThat(conversations.get(here()).ownership().isHeldBy(nurse)).isTrue();
        assertThat(openTicket().id()).isEqualTo(ticket.id());
    }

    @Test
    void every_step_is_on_record_and_the_record_is_untouched() {
        OperatorId nurse = colleague("周宁").id();
        patient.says("转人工");
        patient.hears("已为您转人工");
        Ticket ticket = handoff.takeOver(here(), nurse, clock.instant());
        handoff.resolve(ticket.id(), nurse, "", clock.instant());

        assertThat(audit.of(here()))
                .extracting(AuditEntry::action)
                .contains("decided", "opened", "tookOver", "resolved");
        assertThat(audit.isUntouched(here().toString())).isTrue();
    }

    private OperatorId answeredBy(String name) {
        OperatorId nurse = colleague(name).id();
        patient.says("转人工");
        patient.hears("已为您转人工");
        handoff.takeOver(here(), nurse, clock.instant());
        handoff.reply(here(), nurse, "我是" + name + "，您说。", clock.instant());
        patient.hears("我是" + name);
        return nurse;
    }

    /** Whoever decides about a conversation locks it and then its ticket: who went the other way would block and be blocked. */
    @Test
    void resolving_waits_for_the_conversation_and_keeps_its_ticket_free_meanwhile() {
        OperatorId nurse = colleague("李雯").id();
        patient.says("转人工");
        patient.hears("已为您转人工");
        TicketId ticket = openTicket().id();
        CompletableFuture<Void> resolving = QuarkusTransaction.requiringNew().call(() -> {
            conversations.heldStill(here());
            var waiting = CompletableFuture.runAsync(() -> handoff.resolve(ticket, nurse, "已答复", clock.instant()));
            await().untilAsserted(() -> assertThat(waitingForALock()).isPositive());
            assertThat(sql.query(
                            "select 1 from handoff_ticket where id = ? for update nowait",
                            row -> row.getInt(1),
                            ticket.value()))
                    .hasSize(1);
            return waiting;
        });

        assertThat(resolving).succeedsWithin(Duration.ofSeconds(10));
        assertThat(handoff.openFor(here())).isEmpty();
    }

    private long waitingForALock() {
        return sql.first(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname ="
                                + " current_database()",
                        row -> row.getLong(1))
                .orElseThrow();
    }

    private void waitUntilDecided(String why) {
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(audit.of(here()))
                .extracting(AuditEntry::reason)
                .contains(why));
    }

    private Ticket openTicket() {
        return handoff.openFor(here()).orElseThrow();
    }

    private ConversationId here() {
        return conversations.of(ACCOUNT, Chat.inGroup(group, patient.key()), clock.instant());
    }

    private Operator colleague(String name) {
        String login = "c" + Ids.next().toString().substring(24);
        return staff.add(new NewColleague(
                        name, login, "护士", Role.OPERATOR, Set.of(new DepartmentCode("customer-service"))))
                .operator();
    }
}

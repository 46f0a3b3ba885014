package org.nuanqun.platform.kf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.Transcript;
import org.nuanqun.database.Sql;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.handoff.Ticket;
import org.nuanqun.handoff.TicketReason;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.OutboundMessage;
import org.nuanqun.platform.PlatformAdapter;
import org.nuanqun.platform.Platforms;
import org.nuanqun.platform.Speaker;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platformdouble.ConnectedAccount;
import org.nuanqun.platformdouble.KfDouble;
import org.nuanqun.platformdouble.PlatformDouble;
import org.nuanqun.staff.NewColleague;
import org.nuanqun.staff.Role;
import org.nuanqun.staff.Staff;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.Ids;
import org.nuanqun.vocabulary.OperatorId;

@QuarkusTest
class KfJourneyTest {

    private static final String PATIENT = "wmPatient";

    @Inject
    AccountBook accounts;

    @Inject
    Sql sql;

    @Inject
    Platforms platforms;

    @Inject
    MeterRegistry meters;

    @Inject
    Handoff handoff;

    @Inject
    Conversations conversations;

    @Inject
    Transcript transcript;

    @Inject
    Staff staff;

    @Inject
    Clock clock;

    private static final int ASSISTANT = 1;
    private static final int COLLEAGUE = 3;
    private static final int ENDED = 4;

    private final PlatformDouble platform = new PlatformDouble(0);
    private ConnectedAccount account;

    @BeforeEach
    void a_customer_service_account_is_connected() {
        platform.kf().wroteBefore("wmEarlier", "转人工", Duration.ofHours(5));
        connect(Map.of());
    }

    private void reconnect(Map<String, String> more) {
        account.close();
        connect(more);
    }

    private void connect(Map<String, String> more) {
        Map<String, String> settings =
                new HashMap<>(Map.of("open-kfid", KfDouble.ACCOUNT, "poll-every", "PT1S", "servicers.zhangsan", "张三"));
        settings.putAll(more);
        account = ConnectedAccount.of(accounts, "kf", platform.accountFile(), settings);
        platform.callbacks().goTo(account.callbackAt(RestAssured.port));
        eventually(() -> assertThat(said("wmEarlier")).isNotEmpty());
    }

    @AfterEach
    void and_disconnected() {
        account.close();
        platform.close();
    }

    @Test
    void the_platforms_check_of_our_address_is_answered() {
        assertThat(platform.callbacks().check("1616140317555161061")).isEqualTo("1616140317555161061");
    }

    @Test
    void what_was_written_before_is_on_record_and_never_answered() {
        platform.kf().writes(PATIENT, "转人工");
        hears(PATIENT, "转人工");
        assertThat(platform.kf().received("wmEarlier")).isEmpty();
    }

    @Test
    void who_opens_the_chat_is_welcomed_in_time() {
        platform.kf().opens(PATIENT, "林静", "poster");
        hears(PATIENT, "您好，我是小暖");
    }

    @Test
    void a_patient_is_answered_once_however_often_the_platform_repeats_and_reorders() {
        platform.callbacks().repeat(3);
        platform.kf().pages(1, 2);
        platform.kf().writes(PATIENT, "转人工");
        hears(PATIENT, "转人工");
        platform.kf().writes(PATIENT, "好的");
        eventually(() -> assertThat(said(PATIENT)).hasSize(2));
        assertThat(platform.kf().received(PATIENT)).hasSize(1);
    }

    /** The healed share: all of them, and each counted. */
    @Test
    void without_a_single_callback_everything_is_found_and_counted() {
        double before = healed();
        platform.callbacks().drop(true);
        List<String> people = IntStream.range(0, 20).mapToObj(i -> "wmLost" + i).toList();
        people.forEach(person -> platform.kf().writes(person, "转人工"));
        eventually(() ->
                assertThat(people).allSatisfy(person -> assertThat(said(person)).hasSize(1)));
        hears("wmLost0", "转人工");
        assertThat(healed() - before).isEqualTo(20);
    }

    private double healed() {
        return meters.counter("platform.healed", "platform", "kf", "kind", "message")
                .count();
    }

    @Test
    void tokens_taken_back_early_cost_one_fetch_each() {
        platform.kf().writes(PATIENT, "转人工");
        hears(PATIENT, "转人工");
        int before = platform.tokens().fetched();
        platform.tokens().invalidate();
        platform.kf().writes("wmAnother", "转人工");
        hears("wmAnother", "转人工");
        assertThat(platform.tokens().fetched()).isEqualTo(before + 1);
    }

    @Test
    void a_colleague_in_her_own_client_silences_the_bot_until_she_ends() {
        platform.kf().colleagueWrites("zhangsan", PATIENT, "您好，我来回答");
        eventually(() -> assertThat(owner()).isNotEqualTo("BOT"));
        platform.kf().colleagueEnds(PATIENT);
        eventually(() -> assertThat(owner()).isEqualTo("BOT"));
        platform.kf().writes(PATIENT, "转人工");
        hears(PATIENT, "转人工");
    }

    @Test
    void a_file_a_colleague_sends_from_her_own_client_is_fetched_and_kept() {
        platform.colleagueSends("zhangsan", PATIENT, "file", "%PDF-1.7 出院小结".getBytes(UTF_8), "application/pdf");
        eventually(() -> assertThat(sql.query(
                        "select state || ' ' || type from platform_media where account = ?",
                        row -> row.getString(1),
                        account.id().toString()))
                .containsExactly("KEPT application/octet-stream"));
    }

    @Test
    void who_takes_a_session_and_that_it_is_over_is_told_once_each_by_the_platforms_codes() {
        platform.kf().writes(PATIENT, "您好");
        eventually(() -> assertThat(said(PATIENT)).isNotEmpty());
        platform.kf().colleagueWrites("zhangsan", PATIENT, "您好，我来回答");
        hears(PATIENT, "张三来回答您了");
        platform.callbacks().repeat(3);
        platform.kf().colleagueEnds(PATIENT);
        hears(PATIENT, "这次人工接待结束了");
        assertThat(platform.kf().received(PATIENT))
                .filteredOn(text -> text.contains("这次人工接待结束了"))
                .hasSize(1);
    }

    @Test
    void a_code_whose_seconds_are_over_is_not_used() {
        platform.kf().writes(PATIENT, "您好");
        eventually(() -> assertThat(said(PATIENT)).isNotEmpty());
        platform.kf().colleagueWrites("zhangsan", PATIENT, "您好，我来回答");
        hears(PATIENT, "张三来回答您了");
        sql.update("update kf_account set connected_at = connected_at - interval '1 hour'");
        platform.kf().endedAgo(PATIENT, Duration.ofSeconds(30));
        eventually(() -> assertThat(states()).contains("DROPPED"));
        assertThat(platform.kf().received(PATIENT)).noneMatch(text -> text.contains("这次人工接待结束了"));
    }

    @Test
    void danger_is_triaged_passed_to_a_person_answered_from_the_console_and_handed_back() {
        platform.kf().writes(PATIENT, "怀孕35周了，从昨晚到现在宝宝一直没动");
        hears(PATIENT, "胎动和平时不一样要马上看");
        Ticket ticket = handoff.openFor(conversation()).orElseThrow();
        assertThat(ticket.reason()).isEqualTo(TicketReason.RED_FLAG);

        OperatorId nurse = colleague("赵敏");
        handoff.takeOver(conversation(), nurse, clock.instant());
        eventually(() -> assertThat(platform.kf().state(PATIENT)).isEqualTo(ASSISTANT));
        handoff.reply(conversation(), nurse, "我是赵敏，现在就来产科急诊。", clock.instant());
        hears(PATIENT, "我是赵敏");
        handoff.resolve(ticket.id(), nurse, "已到院", clock.instant());

        eventually(() -> assertThat(owner()).isEqualTo("BOT"));
        platform.kf().writes(PATIENT, "转人工");
        hears(PATIENT, "已为您转人工");
    }

    @Test
    void an_ending_whose_answer_was_lost_does_not_end_the_session_the_patient_opens_next() {
        platform.kf().colleagueWrites("zhangsan", PATIENT, "您好，我来回答");
        eventually(() -> assertThat(owner()).isNotEqualTo("BOT"));
        PlatformAdapter adapter = platforms.of(account.id());
        adapter.answerHere(account.id(), Chat.oneToOne(PATIENT));
        platform.moods().loseNextAnswer("/cgi-bin/kf/service_state/trans");
        assertThat(adapter.send(colleagueSays("我是赵敏"))).isInstanceOf(DeliveryOutcome.Unknown.class);
        assertThat(platform.kf().state(PATIENT)).isEqualTo(ENDED);

        platform.kf().writes(PATIENT, "您还在吗");
        eventually(() -> assertThat(said(PATIENT)).hasSize(1));
        assertThat(adapter.send(colleagueSays("在的"))).isInstanceOf(DeliveryOutcome.Delivered.class);
        hears(PATIENT, "在的");
        assertThat(platform.kf().state(PATIENT)).isNotEqualTo(ENDED);
    }

    private OutboundMessage colleagueSays(String words) {
        return new OutboundMessage(
                account.id(),
                Chat.oneToOne(PATIENT),
                Ids.next().toString(),
                new Speaker("赵敏", "护士", false),
                words,
                List.of(),
                List.of());
    }

    @Test
    void a_takeover_moves_the_session_into_her_client_and_back_where_the_account_says_so() {
        reconnect(Map.of("takeover", "client"));
        platform.kf().writes(PATIENT, "转人工");
        hears(PATIENT, "转人工");
        OperatorId nurse = colleague("张三");
        handoff.takeOver(conversation(), nurse, clock.instant());
        eventually(() -> assertThat(platform.kf().state(PATIENT)).isEqualTo(COLLEAGUE));

        handoff.handBack(conversation(), nurse, clock.instant());

        eventually(() -> assertThat(platform.kf().state(PATIENT)).isEqualTo(ENDED));
        int before = platform.kf().received(PATIENT).size();
        platform.kf().writes(PATIENT, "转人工");
        eventually(() -> assertThat(platform.kf().received(PATIENT)).hasSizeGreaterThan(before));
    }

    @Test
    void what_a_patient_takes_back_stands_in_the_conversation_and_a_chat_passed_on_is_read() {
        platform.kf().passesOn(PATIENT, "群聊的聊天记录", "妈妈", "怀孕35周了，从昨晚到现在宝宝一直没动");
        hears(PATIENT, "胎动和平时不一样要马上看");
        platform.kf().takesBack(PATIENT, "m0");
        eventually(() -> assertThat(transcript.lines(conversation(), 10))
                .anyMatch(line -> line.content().words().contains("撤回了一条消息")));
    }

    private ConversationId conversation() {
        return conversations.of(account.id(), Chat.oneToOne(PATIENT), clock.instant());
    }

    private OperatorId colleague(String name) {
        String login = "c" + Ids.next().toString().substring(24);
        Set<DepartmentCode> here = Set.of(new DepartmentCode("customer-service"));
        return staff.add(new NewColleague(name, login, "护士", Role.OPERATOR, here))
                .operator()
                .id();
    }

    @Test
    void what_did_not_arrive_after_all_is_not_counted_as_sent() {
        platform.kf().writes(PATIENT, "转人工");
        hears(PATIENT, "转人工");
        eventually(() -> assertThat(states()).contains("SENT"));
        platform.kf().failsToArrive(messageId(), 10);
        eventually(() -> assertThat(states()).contains("REFUSED"));
    }

    @Test
    void an_account_that_is_gone_neither_throws_nor_blocks() {
        AccountId gone = new AccountId("kf", "gone");
        OutboundMessage message = new OutboundMessage(
                gone, Chat.oneToOne(PATIENT), "own-1", new Speaker("小暖", "机器人", true), "好", List.of(), List.of());
        assertThat(platforms.of(gone).capabilities(gone, Chat.oneToOne(PATIENT)).mayHearWords())
                .isTrue();
        assertThat(platforms.of(gone).send(message)).isInstanceOf(DeliveryOutcome.Refused.class);
    }

    private void hears(String customer, String words) {
        eventually(() -> assertThat(platform.kf().received(customer)).anyMatch(text -> text.contains(words)));
    }

    private static void eventually(org.awaitility.core.ThrowingRunnable check) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(check);
    }

    private List<String> said(String customer) {
        return sql.query(
                "select e.id::text from conversation_entry e join conversation_conversation c on c.id ="
                        + " e.conversation_id where c.account = ? and c.person_key = ? and e.kind = 'HEARD'",
                row -> row.getString(1),
                account.id().toString(),
                customer);
    }

    private String owner() {
        return sql.first(
                        "select owner from conversation_conversation where account = ? and person_key = ?",
                        row -> row.getString(1),
                        account.id().toString(),
                        PATIENT)
                .orElse("BOT");
    }

    private List<String> states() {
        return sql.query(
                "select s.state from delivery_saying s join conversation_conversation c on c.id = s.conversation_id"
                        + " where c.account = ?",
                row -> row.getString(1),
                account.id().toString());
    }

    private String messageId() {
        return sql.first(
                        "select s.platform_message_id from delivery_saying s join conversation_conversation c"
                                + " on c.id = s.conversation_id where c.account = ?",
                        row -> row.getString(1),
                        account.id().toString())
                .orElseThrow();
    }
}

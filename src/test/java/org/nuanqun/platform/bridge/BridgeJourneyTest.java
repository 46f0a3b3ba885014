package org.nuanqun.platform.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.Owner;
import org.nuanqun.database.Sql;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.handoff.Ticket;
import org.nuanqun.handoff.TicketReason;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platformdouble.ConnectedAccount;
import org.nuanqun.platformdouble.GatewayDouble;
import org.nuanqun.platformdouble.GatewayDouble.Mood;
import org.nuanqun.staff.NewColleague;
import org.nuanqun.staff.Role;
import org.nuanqun.staff.Staff;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.Ids;
import org.nuanqun.vocabulary.OperatorId;

/** From a gateway's signed call to an operator's signed answer, over HTTP. */
@QuarkusTest
class BridgeJourneyTest {

    @Inject
    AccountBook accounts;

    @Inject
    Conversations conversations;

    @Inject
    Handoff handoff;

    @Inject
    Staff staff;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private final GatewayDouble gateway = new GatewayDouble();
    private ConnectedAccount account;

    @BeforeEach
    void a_gateway_is_connected_while_its_key_is_being_changed() {
        account = ConnectedAccount.of(
                accounts,
                "bridge",
                Map.of("url", gateway.url(), "signing-key", GatewayDouble.NEXT_KEY),
                Map.of("signing-key.previous", "whsec_" + GatewayDouble.KEY));
        gateway.goTo(account.callbackAt(RestAssured.port));
    }

    @AfterEach
    void and_disconnected() {
        account.close();
        gateway.close();
    }

    @Test
    void danger_is_triaged_passed_to_a_person_answered_by_her_and_handed_back() {
        assertThat(gateway.writes("p-1", "怀孕35周了，从昨晚到现在宝宝一直没动")).isEqualTo(200);
        hears("胎动和平时不一样要马上看");
        Ticket ticket = ticket("p-1");
        assertThat(ticket.reason()).isEqualTo(TicketReason.RED_FLAG);

        OperatorId nurse = nurse();
        handoff.takeOver(with("p-1"), nurse, clock.instant());
        handoff.reply(with("p-1"), nurse, "我是赵敏，现在就来产科急诊。", clock.instant());
        hears("我是赵敏");
        assertThat(gateway.taken().getLast().path("speaker").path("isBot").asBoolean())
                .isFalse();
        handoff.resolve(ticket.id(), nurse, "已到院", clock.instant());

        assertThat(conversations.get(with("p-1")).ownership().owner()).isEqualTo(Owner.BOT);
        gateway.writes("p-1", "转人工");
        hears("已为您转人工");
    }

    @Test
    void a_gateway_that_knows_our_ids_gets_it_until_it_has_it_and_says_it_once() {
        gateway.tells("capabilities.declared", data -> data.put("knowsOwnId", true));
        gateway.next(Mood.BUSY_FOR_A_SECOND, Mood.STUMBLES, Mood.SAYS_NOTHING, Mood.TAKES_AND_STUMBLES);
        gateway.writes("p-2", "转人工");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(states("p-2")).containsExactly("SENT"));
        List<GatewayDouble.Attempt> attempts = gateway.attempts();
        assertThat(attempts)
                .hasSize(5)
                .extracting(GatewayDouble.Attempt::id)
                .containsOnly(attempts.getFirst().id());
        assertThat(Duration.between(attempts.get(0).at(), attempts.get(1).at()))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(gateway.taken()).hasSize(1);
    }

    @Test
    void the_old_key_and_the_new_one_are_both_good_and_no_other() {
        gateway.writes("p-3", "转人工");
        hears("已为您转人工");
        gateway.knowsOnly(GatewayDouble.NEXT_KEY);
        assertThat(gateway.writes("p-4", "转人工")).isEqualTo(200);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(gateway.taken()).hasSize(2));
        gateway.knowsOnly("c29tZWJvZHkgZWxzZQ==");
        assertThat(gateway.writes("p-5", "转人工")).isEqualTo(403);
    }

    @Test
    void where_the_bot_may_not_speak_by_itself_it_drafts_and_a_colleague_does_not() {
        gateway.tells("capabilities.declared", data -> data.put("mayReplyByItself", false));
        gateway.writes("p-6", "转人工");
        hears("已为您转人工");
        JsonNode draft = gateway.taken().getLast();
        assertThat(draft.path("draft").asBoolean()).isTrue();
        eventually("AWAITS_TAP");
        gateway.confirms(draft);
        eventually("SENT");

        OperatorId nurse = nurse();
        handoff.takeOver(with("p-6"), nurse, clock.instant());
        handoff.reply(with("p-6"), nurse, "我是赵敏，您说。", clock.instant());
        hears("我是赵敏");
        assertThat(gateway.taken().getLast().path("draft").asBoolean()).isFalse();
    }

    @Test
    void the_example_of_the_documentation_works_as_it_is_printed() throws IOException, InterruptedException {
        Matcher example = Pattern.compile("```bash\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("deploy", "bridge", "README.md")));
        assertThat(example.find()).isTrue();
        String printed = "http://localhost:8080/webhooks/bridge/clinic";
        assertThat(example.group(1)).contains(printed);

        Process shell = new ProcessBuilder(
                        "bash", "-c", example.group(1).replace(printed, account.callbackAt(RestAssured.port)))
                .redirectErrorStream(true)
                .start();

        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).isZero();
        assertThat(said).contains("200 OK");
        hears("已为您转人工");
    }

    private void hears(String words) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(gateway.taken())
                .anyMatch(message -> message.path("text").asText().contains(words)));
    }

    private void eventually(String state) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(states("p-6")).containsExactly(state));
    }

    private List<String> states(String person) {
        return sql.query(
                "select s.state from delivery_saying s join conversation_conversation c on c.id = s.conversation_id"
                        + " where c.account = ? and c.person_key = ?",
                row -> row.getString(1),
                account.id().toString(),
                person);
    }

    private Ticket ticket(String person) {
        return handoff.openFor(with(person)).orElseThrow();
    }

    private ConversationId with(String person) {
        return conversations.of(account.id(), Chat.oneToOne(person), clock.instant());
    }

    private OperatorId nurse() {
        String login = "c" + Ids.next().toString().substring(24);
        Set<DepartmentCode> here = Set.of(new DepartmentCode("customer-service"));
        return staff.add(new NewColleague("赵敏", login, "护士", Role.OPERATOR, here))
                .operator()
                .id();
    }
}

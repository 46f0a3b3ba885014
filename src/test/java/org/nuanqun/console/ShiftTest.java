package org.nuanqun.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.Owner;
import org.nuanqun.conversation.Ownership;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.handoff.Shift;
import org.nuanqun.handoff.ShiftHandover;
import org.nuanqun.handoff.Ticket;
import org.nuanqun.handoff.TicketState;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.vocabulary.ConversationId;

/** Who goes home gives up what she holds, and who comes takes it: never the bot. */
@QuarkusTest
class ShiftTest {

    private static final String SESSION = "__Host-nuanqun-session";
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final String PAGE = "/console/shift";

    @Inject
    SeededDesk desk;

    @Inject
    Handoff handoff;

    @Inject
    ShiftHandover handover;

    @Inject
    Conversations conversations;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    private Operator leaves;
    private Operator comes;

    @BeforeEach
    void two_shifts() {
        leaves = desk.operator("夏夜班", "shift-xia", Role.OPERATOR);
        comes = desk.operator("程早班", "shift-cheng", Role.OPERATOR);
        desk.group("shift-group", "产后康复 6 群", 40);
        handover.heldBy(leaves.id()).forEach(one -> handoff.handBack(one.id(), leaves.id(), clock.instant()));
    }

    @Test
    void what_she_gives_waits_for_the_next_with_all_she_needs_to_know_and_what_she_keeps_stays_hers() {
        ConversationId given = held("阮夏", "伤口渗液两天了，电话13912340066", leaves);
        ConversationId kept = held("武晴", "明天几点换药", leaves);
        Ownership before = conversations.get(given).ownership();
        String hers = desk.session(leaves);
        get(hers, PAGE).then().body(containsString("阮夏")).body(containsString("武晴"));

        form(hers)
                .formParam("thread", given.toString(), kept.toString())
                .formParam("what", "give", "keep")
                .formParam("remark", "已约外科，回电问渗液颜色", "")
                .formParam("all", "今晚人多，先看产后群")
                .post(PAGE)
                .then()
                .statusCode(303)
                .header("Location", endsWith("gave=1"));

        Ownership after = conversations.get(given).ownership();
        assertThat(after.owner()).isEqualTo(Owner.NOBODY);
        assertThat(after.epoch()).isGreaterThan(before.epoch());
        Ticket ticket = handoff.openFor(given).orElseThrow();
        assertThat(ticket.state()).isEqualTo(TicketState.WAITING);
        assertThat(ticket.notified()).isPresent().isNotEqualTo(Optional.of(leaves.id()));
        assertThat(ticket.dueAt()).isAfter(clock.instant());
        assertThat(conversations.get(kept).ownership().isHeldBy(leaves.id())).isTrue();

        String his = desk.session(comes);
        assertThat(get(his, PAGE).asString())
                .contains("夏夜班", "今晚人多，先看产后群", "阮夏", "产后康复 6 群", "伤口渗液两天了，电话139****0066", "已约外科，回电问渗液颜色", "1 段还没人接");
        assertThat(get(his, "/console/c/" + given).asString()).contains("已约外科，回电问渗液颜色");
        assertThat(audit.of(given)).extracting(AuditEntry::action).contains("tookOver", "handedOn");

        form(his).post(PAGE + "/" + latest().id() + "/take").then().header("Location", endsWith("took=1"));
        assertThat(conversations.get(given).ownership().isHeldBy(comes.id())).isTrue();
        assertThat(conversations.waitsForOperator(given))
                .as("her note is no answer to the patient, so silence is still noticed")
                .isTrue();
        form(his).post(PAGE + "/" + latest().id() + "/take").then().header("Location", endsWith("took=0"));
    }

    @Test
    void a_red_flag_goes_into_the_queue_with_its_own_clock_and_stays_one() {
        ConversationId danger = desk.heard("shift-group", "简宁", SeededDesk.FEWER_MOVEMENTS, Duration.ofMinutes(2));
        desk.redFlag(danger, "胎动减少", Duration.ofMinutes(2));
        handoff.takeOver(danger, leaves.id(), clock.instant());

        handover.give(leaves.id(), "", Map.of(danger, ""), clock.instant());

        Ticket ticket = handoff.openFor(danger).orElseThrow();
        assertThat(ticket.isOpenRedFlag()).isTrue();
        assertThat(ticket.dueAt()).isBetween(clock.instant(), clock.instant().plus(Duration.ofMinutes(3)));
        assertThat(conversations.get(danger).ownership().owner()).isEqualTo(Owner.NOBODY);
    }

    @Test
    void what_is_a_colleagues_by_now_is_left_alone() {
        ConversationId his = held("温禾", "药能停吗", comes);
        String hers = desk.session(leaves);

        form(hers)
                .formParam("thread", his.toString())
                .formParam("what", "give")
                .formParam("remark", "")
                .post(PAGE)
                .then()
                .header("Location", endsWith("gave=0"));

        assertThat(conversations.get(his).ownership().isHeldBy(comes.id())).isTrue();
        assertThat(get(hers, PAGE + "?gave=0").asString()).contains("没有交出会话");
    }

    @Test
    void of_many_who_take_a_shift_at_once_each_conversation_has_one() throws Exception {
        List<ConversationId> given =
                IntStream.range(0, 4).mapToObj(i -> held("岑" + i, "还疼", leaves)).toList();
        Instant now = clock.instant();
        Shift shift = handover.give(
                        leaves.id(),
                        "",
                        Map.of(given.get(0), "", given.get(1), "", given.get(2), "", given.get(3), ""),
                        now)
                .orElseThrow();
        List<Operator> many = IntStream.range(0, 8)
                .mapToObj(i -> desk.operator("抢" + i, "shift-many-" + i, Role.OPERATOR))
                .toList();

        int taken = 0;
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> tries = many.stream()
                    .map(one -> (Callable<Integer>) () -> handover.take(shift.id(), one.id(), now))
                    .toList();
            for (Future<Integer> one : all.invokeAll(tries)) {
                taken += one.get();
            }
        }

        assertThat(taken).isEqualTo(4);
        assertThat(given).allSatisfy(id -> assertThat(many.stream()
                        .filter(one -> conversations.get(id).ownership().isHeldBy(one.id())))
                .hasSize(1));
    }

    private ConversationId held(String name, String words, Operator by) {
        ConversationId id = desk.heard("shift-group", name, words, Duration.ofMinutes(30));
        desk.complaint(id, "等候太久", Duration.ofMinutes(29));
        handoff.takeOver(id, by.id(), clock.instant());
        return id;
    }

    private Shift latest() {
        return handover.since(clock.instant().minus(Duration.ofHours(1))).stream()
                .filter(one -> one.by().equals(leaves.id()) && !one.remark().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static RequestSpecification form(String session) {
        Matcher token = TOKEN.matcher(get(session, "/console/try").asString());
        assertThat(token.find()).isTrue();
        return given().redirects()
                .follow(false)
                .cookie(SESSION, session)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("token", token.group(1));
    }

    private static Response get(String session, String path) {
        return given().redirects().follow(false).cookie(SESSION, session).get(path);
    }
}

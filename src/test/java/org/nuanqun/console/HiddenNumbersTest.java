package org.nuanqun.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.conversation.Transcript;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.vocabulary.ConversationId;

/** A telephone or identity number is half hidden on every page until somebody says why she needs it. */
@QuarkusTest
class HiddenNumbersTest {

    private static final String SESSION = "__Host-nuanqun-session";
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final String PHONE = "13912340099";
    private static final String IDENTITY = "11010519491231002X";
    private static final String PATIENT = "费晓";

    @Inject
    SeededDesk desk;

    @Inject
    Transcript transcript;

    @Inject
    Audit audit;

    private ConversationId conversation;
    private Operator nurse;

    @BeforeEach
    void she_wrote_her_numbers() {
        desk.group("hidden-group", "孕晚期 12 群", 20);
        conversation =
                desk.heard("hidden-group", PATIENT, "我电话" + PHONE + "，身份证" + IDENTITY + "，约一下", Duration.ofMinutes(1));
        nurse = desk.operator("聂护士", "hidden-nie", Role.OPERATOR);
    }

    @Test
    void no_page_shows_them_by_itself() {
        String session = desk.session(desk.operator("卜护士", "hidden-bu", Role.OPERATOR));

        for (String path : List.of(
                "/console?folder=all", here(), desk.pageOf(PATIENT), "/console?q=" + PHONE, here() + "/zones")) {
            assertThat(get(session, path).then().statusCode(200).extract().asString())
                    .as(path)
                    .contains("139****0099", "110*************2X")
                    .doesNotContain(">我电话" + PHONE, IDENTITY);
        }
    }

    @Test
    void she_who_says_why_sees_them_for_a_while_and_her_colleague_does_not() {
        String session = desk.session(nurse);
        Operator colleague = desk.operator("柯护士", "hidden-ke", Role.OPERATOR);

        reveal(session, "to call her").then().statusCode(303);

        assertThat(get(session, here()).asString()).contains(PHONE, IDENTITY);
        assertThat(get(session, "/console?folder=all").asString()).contains("139****0099");
        assertThat(get(desk.session(colleague), here()).asString()).doesNotContain(PHONE, IDENTITY);
        assertThat(get(session, here() + "/audit").asString()).contains("看了被遮住的号码", "给她打电话");
        assertThat(audit.of(conversation))
                .filteredOn(one -> one.action().equals("revealed"))
                .extracting(AuditEntry::reason)
                .contains("to call her");
    }

    @Test
    void without_a_reason_of_ours_or_without_the_right_nobody_sees_them() {
        String session = desk.session(desk.operator("邢护士", "hidden-xing", Role.OPERATOR));
        Operator watcher = desk.operator("院办", "hidden-watcher", Role.OBSERVER);

        reveal(session, "because").then().statusCode(404);
        reveal(desk.session(watcher), "to call her").then().statusCode(403);

        assertThat(get(session, here()).asString()).contains("class=\"reveal\"").doesNotContain(PHONE);
        assertThat(get(desk.session(watcher), here()).asString())
                .contains("139****0099")
                .doesNotContain("class=\"reveal\"");
    }

    private String here() {
        return "/console/c/" + conversation;
    }

    private Response reveal(String session, String reason) {
        Matcher token = TOKEN.matcher(get(session, "/console/try").asString());
        assertThat(token.find()).isTrue();
        return given().redirects()
                .follow(false)
                .cookie(SESSION, session)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("token", token.group(1))
                .formParam(
                        "line", transcript.lines(conversation, 1).getLast().id().toString())
                .formParam("reason", reason)
                .formParam("at", "")
                .post(here() + "/reveal");
    }

    private static Response get(String session, String path) {
        return given().redirects().follow(false).cookie(SESSION, session).get(path);
    }
}

package org.nuanqun.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.vocabulary.ConversationId;

/** A colleague named in a note finds the conversation in her list until she has opened it. */
@QuarkusTest
class MentionsTest {

    private static final String SESSION = "__Host-nuanqun-session";
    private static final String LIST = "/console/list?folder=mentions";
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    @Inject
    SeededDesk desk;

    @Test
    void whom_a_note_names_sees_it_until_she_looked_and_nobody_else_does() {
        Operator writes = desk.operator("尤护士", "mention-you", Role.OPERATOR);
        Operator named = desk.operator("施护士长", "mention-shi", Role.OPERATOR);
        desk.group("mention-group", "孕中期 11 群", 30);
        ConversationId conversation = desk.heard("mention-group", "钟离", "报告怎么看", Duration.ofMinutes(3));
        String hers = desk.session(named);
        String row = "row-" + conversation;
        assertThat(get(hers, LIST).asString()).contains("data-mentions=\"0\"").doesNotContain(row);

        note(desk.session(writes), conversation, "@施护士长 你认识她，方便回一下吗");

        assertThat(get(hers, LIST).asString()).contains("data-mentions=\"1\"", row);
        assertThat(get(desk.session(writes), LIST).asString()).doesNotContain(row);
        get(hers, "/console/c/" + conversation).then().statusCode(200);
        assertThat(get(hers, LIST).asString()).contains("data-mentions=\"0\"").doesNotContain(row);
    }

    private static void note(String session, ConversationId conversation, String words) {
        Matcher token = TOKEN.matcher(get(session, "/console/try").asString());
        assertThat(token.find()).isTrue();
        given().redirects()
                .follow(false)
                .cookie(SESSION, session)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("token", token.group(1))
                .formParam("kind", "note")
                .formParam("text", words)
                .post("/console/c/" + conversation + "/say")
                .then()
                .statusCode(303);
    }

    private static Response get(String session, String path) {
        return given().redirects().follow(false).cookie(SESSION, session).get(path);
    }
}

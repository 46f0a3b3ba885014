package org.nuanqun.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nuanqun.revisions.Revisions;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;

/** What an author typed is not lost where it cannot be kept. */
@QuarkusTest
class RevisionFileTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final String TYPED = "# an hour of work\n";

    @Inject
    SeededDesk desk;

    @Inject
    Revisions revisions;

    @Test
    void what_is_too_long_stands_in_the_editor_with_the_reason_above() {
        Operator author = desk.operator("贺医生", "revision-file-he", Role.CONTENT_EDITOR);
        UUID revision = revisions.begin("too long", author.id());

        Response answer = save(author, revision, TYPED + "#".repeat(Revisions.LONGEST));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("太长了", TYPED).containsPattern("<textarea id=\"text\"");
    }

    @Test
    void what_is_saved_after_it_is_over_can_still_be_copied() {
        Operator author = desk.operator("贺医生", "revision-file-he", Role.CONTENT_EDITOR);
        UUID revision = revisions.begin("over meanwhile", author.id());
        revisions.discard(revision, author.id());

        Response answer = save(author, revision, TYPED);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("现在不能这样做", TYPED);
    }

    private Response save(Operator author, UUID revision, String text) {
        String session = desk.session(author);
        Matcher token = TOKEN.matcher(as(session).get("/console/try").asString());
        assertThat(token.find()).isTrue();
        RequestSpecification form = as(session);
        Map.of("token", token.group(1), "path", "conditions/hives.yaml", "text", text)
                .forEach((name, value) -> form.multiPart(new MultiPartSpecBuilder(value)
                        .controlName(name)
                        .charset(StandardCharsets.UTF_8)
                        .build()));
        return form.post("/console/scripts/r/" + revision + "/file");
    }

    private static RequestSpecification as(String session) {
        return given().redirects().follow(false).cookie("__Host-nuanqun-session", session);
    }
}

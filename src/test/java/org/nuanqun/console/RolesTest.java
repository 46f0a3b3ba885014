package org.nuanqun.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.vocabulary.ConversationId;

/** Every role at every address: who is let in stands here by hand, which addresses there are is read from the classes. */
@QuarkusTest
class RolesTest {

    private static final String SESSION = "__Host-nuanqun-session";
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    /** Those of everybody who is signed in, and the door's own. */
    private static final Set<String> EVERYBODY = Set.of(
            "GET /console/reports",
            "GET /console/reports/{table}.csv",
            "GET /console/c/{id}/audit",
            "GET /console/answers",
            "GET /console/try",
            "POST /console/try",
            "POST /console/sign-out",
            "POST /console/preferences",
            "GET /console/sign-in",
            "POST /console/sign-in",
            "GET /console/sign-in/code",
            "POST /console/sign-in/code",
            "GET /console/second-factor",
            "POST /console/second-factor/begin",
            "POST /console/second-factor/confirm",
            "POST /console/second-factor/recovery-codes",
            "POST /console/second-factor/off",
            "GET /console/first-run",
            "POST /console/first-run",
            "GET /console/set-password",
            "POST /console/set-password");

    private static final Set<String> AUDIT = Set.of("GET /console/audit");

    private static final Set<String> READERS = Set.of(
            "GET /console",
            "GET /console/list",
            "GET /console/live",
            "GET /console/c/{id}",
            "GET /console/c/{id}/zones",
            "GET /console/c/{id}/presence",
            "POST /console/c/{id}/here",
            "GET /console/c/{id}/pushes",
            "GET /console/c/{id}/sent/{line}",
            "GET /console/people/{id}",
            "GET /console/groups",
            "GET /console/groups/{id}",
            "GET /console/courses",
            "GET /console/courses/{code}");

    /** Those who write scripts and those who approve them see the same; what they may do differs. */
    private static final Set<String> WRITERS = Set.of(
            "POST /console/scripts",
            "POST /console/scripts/versions/{id}",
            "POST /console/scripts/r/{id}/file",
            "POST /console/scripts/r/{id}/file/undo",
            "POST /console/scripts/r/{id}/ask",
            "POST /console/scripts/r/{id}/publish",
            "POST /console/scripts/r/{id}/discard");

    private static final Set<String> REVIEWERS =
            Set.of("POST /console/scripts/r/{id}/approve", "POST /console/scripts/r/{id}/give-back");

    private static final Pattern REVISIONS = Pattern.compile("\\w+ /console/scripts(/.*)?");

    private static final Pattern ADMINISTRATORS = Pattern.compile("\\w+ /console/(accounts|staff)(/.*)?");

    @Inject
    SeededDesk desk;

    @Test
    void every_role_gets_where_it_may_and_nowhere_else() {
        Map<String, Set<Role>> let = new TreeMap<>();
        for (Role role : Role.values()) {
            Operator one = desk.operator("角色" + role, "roles-" + role.name().toLowerCase(Locale.ROOT), role);
            for (String route : routes()) {
                if (isLetIn(one, route)) {
                    let.computeIfAbsent(route, key -> new TreeSet<>()).add(role);
                }
            }
        }
        assertThat(let).isEqualTo(routes().stream().collect(Collectors.toMap(route -> route, RolesTest::may)));
        assertThat(routes())
                .containsAll(EVERYBODY)
                .containsAll(READERS)
                .containsAll(AUDIT)
                .containsAll(WRITERS)
                .containsAll(REVIEWERS);
    }

    @Test
    void an_auditor_sees_who_did_what_and_no_word_anybody_wrote() {
        desk.group("roles-group", "孕中期 4 群", 20);
        ConversationId conversation = desk.heard("roles-group", "秦越", "这句话不给审计看", Duration.ofMinutes(2));
        desk.complaint(conversation, "这个由头也不给审计看", Duration.ofMinutes(2));
        Operator auditor = desk.operator("崔审", "roles-cui", Role.AUDITOR);
        String session = desk.session(auditor);

        for (String path : Set.of("/console/audit", "/console/c/" + conversation + "/audit", "/console/reports")) {
            String page = get(session, path).then().statusCode(200).extract().asString();
            assertThat(page)
                    .as(path)
                    .doesNotContain("不给审计看")
                    .doesNotContain("href=\"/console/groups\"")
                    .doesNotContain("live.js");
        }
        assertThat(get(session, "/console/audit").asString()).contains("<b>叫人</b>");
        get(session, "/console/audit?who=" + auditor.id()).then().statusCode(200);
        get(session, "/console/audit?who=").then().statusCode(200);
    }

    @Test
    void an_incomplete_form_saves_nothing_and_names_the_field_that_lacks() {
        ConversationId conversation = desk.heard("roles-group", "齐悦", "在吗", Duration.ofMinutes(1));
        String session = desk.session(desk.operator("章程", "roles-zhang", Role.OPERATOR));

        Response refused = post(session, "/console/c/" + conversation + "/say");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("没有保存，因为缺少“kind”");
        assertThat(post(session, "/console/c/019a0000-0000-7000-8000-000000000000/take-over")
                        .statusCode())
                .isEqualTo(404);
    }

    private static Set<Role> may(String route) {
        if (EVERYBODY.contains(route)) {
            return new TreeSet<>(Set.of(Role.values()));
        }
        if (AUDIT.contains(route)) {
            return new TreeSet<>(Set.of(Role.ADMIN, Role.AUDITOR));
        }
        if (READERS.contains(route)) {
            return new TreeSet<>(Set.of(Role.ADMIN, Role.OPERATOR, Role.OBSERVER));
        }
        if (WRITERS.contains(route)) {
            return new TreeSet<>(Set.of(Role.ADMIN, Role.CONTENT_EDITOR));
        }
        if (REVIEWERS.contains(route)) {
            return new TreeSet<>(Set.of(Role.CLINICAL_REVIEWER));
        }
        if (REVISIONS.matcher(route).matches()) {
            return new TreeSet<>(Set.of(Role.ADMIN, Role.CONTENT_EDITOR, Role.CLINICAL_REVIEWER));
        }
        return ADMINISTRATORS.matcher(route).matches()
                ? new TreeSet<>(Set.of(Role.ADMIN))
                : new TreeSet<>(Set.of(Role.ADMIN, Role.OPERATOR));
    }

    /** With a form of ours, so that only the role can be in the way. */
    private boolean isLetIn(Operator one, String route) {
        String session = desk.session(one);
        String path = address(route.substring(route.indexOf(' ') + 1));
        if (route.equals("GET /console/live")) {
            return one.role().mayRead() || get(session, path).statusCode() != 403; // never ends for the others
        }
        Response answer = route.startsWith("GET") ? get(session, path) : post(session, path);
        assertThat(answer.statusCode())
                .as("what is missing or unknown is said, at " + route)
                .isLessThan(500);
        return answer.statusCode() != 403;
    }

    private static Response get(String session, String path) {
        return given().redirects().follow(false).cookie(SESSION, session).get(path);
    }

    private static Response post(String session, String path) {
        Matcher token = TOKEN.matcher(get(session, "/console/try").asString()); // a light page that everybody may see
        assertThat(token.find()).isTrue();
        return given().redirects()
                .follow(false)
                .cookie(SESSION, session)
                .contentType(ContentType.URLENC)
                .formParam("token", token.group(1))
                .formParam("page", "019a0000-0000-7000-8000-000000000000")
                .post(path);
    }

    private static String address(String path) {
        return path.replace("{code}", "any-course")
                .replace("{department}", "nobodys-department")
                .replace("{table}", "days")
                .replaceAll("\\{[a-z]+}", "019a0000-0000-7000-8000-000000000000");
    }

    private static Set<String> routes() {
        java.nio.file.Path root = java.nio.file.Path.of("target", "classes");
        try (Stream<java.nio.file.Path> files = Files.walk(root.resolve("org/nuanqun/console"))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$"))
                    .map(name -> named(name.substring(0, name.length() - 6).replace('/', '.')))
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                    .filter(method -> method.isAnnotationPresent(GET.class) || method.isAnnotationPresent(POST.class))
                    .map(RolesTest::route)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String route(Method method) {
        String base = method.getDeclaringClass().getAnnotation(Path.class).value();
        Path rest = method.getAnnotation(Path.class);
        return (method.isAnnotationPresent(GET.class) ? "GET " : "POST ") + base + (rest == null ? "" : rest.value());
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

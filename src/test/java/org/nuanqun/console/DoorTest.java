package org.nuanqun.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.staff.Staff;
import org.nuanqun.vocabulary.ConversationId;

@QuarkusTest
class DoorTest {

    private static final String SESSION = "__Host-nuanqun-session";
    private static final String FORM = "__Host-nuanqun-form";
    private static final Set<String> OPEN = Set.of(
            "/console/sign-in",
            "/console/sign-in/code",
            "/console/first-run",
            "/console/set-password",
            "/console/preferences");
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final List<Class<?>> PAGES = pages();

    @Inject
    SeededDesk desk;

    @Inject
    Staff staff;

    private Operator operator;

    @BeforeEach
    void somebody_works_here() {
        operator = desk.withPassword("李雯", "door-liwen", Role.ADMIN);
    }

    @TestFactory
    Stream<DynamicTest> every_page_but_the_door_needs_somebody_signed_in() {
        return routes(GET.class)
                .filter(path -> !OPEN.contains(path))
                .map(path -> DynamicTest.dynamicTest("GET " + path, () -> client().get(path)
                        .then()
                        .statusCode(303)
                        .header("Location", containsString("/console/sign-in"))));
    }

    @TestFactory
    Stream<DynamicTest> every_form_without_a_session_is_refused() {
        return routes(POST.class)
                .filter(path -> !OPEN.contains(path))
                .map(path -> DynamicTest.dynamicTest("POST " + path, () -> client().contentType(ContentType.URLENC)
                        .formParam("token", "x")
                        .post(path)
                        .then()
                        .statusCode(401)));
    }

    @TestFactory
    Stream<DynamicTest> every_form_without_our_token_is_refused() {
        String session = desk.session(operator);
        return routes(POST.class)
                .map(path -> DynamicTest.dynamicTest("POST " + path, () -> client().cookie(SESSION, session)
                        .contentType(ContentType.URLENC)
                        .formParam("token", "forged")
                        .formParam("role", "OPERATOR")
                        .post(path)
                        .then()
                        .statusCode(oneOf(403, 400))
                        .statusCode(not(equalTo(200)))));
    }

    @Test
    void a_form_another_site_sends_is_refused_even_with_the_token() {
        String session = desk.session(operator);
        String token = token(client().cookie(SESSION, session).get("/console/groups"));

        client().cookie(SESSION, session)
                .header("Sec-Fetch-Site", "cross-site")
                .contentType(ContentType.URLENC)
                .formParam("token", token)
                .post("/console/sign-out")
                .then()
                .statusCode(403);
        client().cookie(SESSION, session)
                .header("Origin", "https://elsewhere.example")
                .contentType(ContentType.URLENC)
                .formParam("token", token)
                .post("/console/sign-out")
                .then()
                .statusCode(403);
    }

    @TestFactory
    Stream<DynamicTest> every_answer_carries_the_headers_errors_included() {
        return Stream.of(
                        "/console",
                        "/console/sign-in",
                        "/console/first-run?code=x",
                        "/console/c/nonsense",
                        "/nowhere",
                        "/assets/console.css",
                        "/webhooks/sandbox/unknown")
                .map(path -> DynamicTest.dynamicTest(path, () -> client().get(path)
                        .then()
                        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                        .header("Content-Security-Policy", not(containsString("unsafe")))
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Referrer-Policy", "same-origin")));
    }

    @Test
    void signing_in_begins_a_new_session_in_a_cookie_scripts_cannot_read() {
        Response in = signIn("door-liwen", SeededDesk.PASSWORD);

        in.then().statusCode(303).header("Location", startsWith("http"));
        String cookie = in.getHeaders().getValues("Set-Cookie").stream()
                .filter(one -> one.startsWith(SESSION + "="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie)
                .contains("Secure", "HTTPOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
        client().cookie(SESSION, in.getCookie(SESSION)).get("/console").then().statusCode(200);
    }

    @Test
    void a_session_somebody_else_chose_is_worth_nothing() {
        client().cookie(SESSION, "chosen-by-somebody-else")
                .get("/console")
                .then()
                .statusCode(303);
    }

    @Test
    void signing_out_ends_the_session_on_the_server() {
        String session = desk.session(operator);
        String token = token(client().cookie(SESSION, session).get("/console/groups"));

        client().cookie(SESSION, session)
                .contentType(ContentType.URLENC)
                .formParam("token", token)
                .post("/console/sign-out")
                .then()
                .statusCode(303);

        client().cookie(SESSION, session).get("/console").then().statusCode(303);
    }

    @Test
    void who_is_disabled_is_out_at_once() {
        Operator leaving = desk.withPassword("周彤", "door-leaving", Role.OPERATOR);
        String session = desk.session(leaving);
        client().cookie(SESSION, session).get("/console").then().statusCode(200);

        staff.disable(leaving.id());

        client().cookie(SESSION, session).get("/console").then().statusCode(303);
        signIn("door-leaving", SeededDesk.PASSWORD).then().statusCode(401);
    }

    @Test
    void what_an_administrator_does_with_accounts_is_on_record() {
        String session = desk.session(operator);
        String token = token(client().cookie(SESSION, session).get("/console/groups"));
        Operator colleague = desk.operator("潘宁", "door-pan", Role.OPERATOR);
        String hers = "/console/staff/colleagues/" + colleague.id();

        form(session, token).post(hers + "/link").then().statusCode(200);
        form(session, token).post(hers + "/disable").then().statusCode(303);
        form(session, token).post(hers + "/enable").then().statusCode(303);
        form(session, token)
                .formParam("name", "新来的")
                .formParam("login", "door-new-" + colleague.id())
                .formParam("title", "")
                .formParam("role", "OBSERVER")
                .formParam("departments", "obstetrics")
                .post("/console/staff/colleagues")
                .then()
                .statusCode(200);

        assertThat(client().cookie(SESSION, session)
                        .get("/console/audit?who=" + operator.id())
                        .asString())
                .contains("给了同事一个设密码的链接", "停用了一个账号", "启用了一个账号", "加了一位同事", "潘宁", "新来的");
    }

    @Test
    void a_wrong_password_and_an_unknown_login_are_told_apart_by_nobody() {
        String wrong = signIn("door-liwen", "not the password at all")
                .then()
                .statusCode(401)
                .extract()
                .asString();
        String unknown = signIn("door-nobody", "not the password at all")
                .then()
                .statusCode(401)
                .extract()
                .asString();

        assertThat(fault(wrong)).isEqualTo(fault(unknown)).contains("工号或密码不对");
    }

    @Test
    void guessing_is_slowed_down_also_for_a_login_that_does_not_exist() {
        List<Integer> answers = Stream.generate(
                        () -> signIn("door-guessed", "a guess, one of many").statusCode())
                .limit(8)
                .toList();

        assertThat(answers.subList(0, 5)).containsOnly(401);
        assertThat(answers.getLast()).isEqualTo(429);
    }

    @Test
    void a_read_only_account_changes_nothing_and_only_administrators_see_the_staff_page() {
        Operator watcher = desk.operator("院办", "door-watcher", Role.OBSERVER);
        String session = desk.session(watcher);
        desk.group("door-group", "孕晚期 9 群", 20);
        ConversationId conversation = desk.heard("door-group", "何佳", "早上数可以吗", Duration.ofMinutes(1));
        String token = token(client().cookie(SESSION, session).get("/console/groups"));

        client().cookie(SESSION, session)
                .contentType(ContentType.URLENC)
                .formParam("token", token)
                .post("/console/c/" + conversation + "/take-over")
                .then()
                .statusCode(403);
        client().cookie(SESSION, session).get("/console/staff").then().statusCode(403);
    }

    @Test
    void a_loss_is_recorded_with_a_confirmation_and_undone_with_a_press() {
        String session = desk.session(operator);
        desk.group("door-loss", "孕晚期 8 群", 20);
        ConversationId conversation = desk.heard("door-loss", "陶然", "在吗", Duration.ofMinutes(1));
        String here = "/console/c/" + conversation;
        String token = token(client().cookie(SESSION, session).get("/console/groups"));

        form(session, token)
                .formParam("kind", "LOSS")
                .post(here + "/life-change")
                .then()
                .statusCode(303);
        assertThat(client().cookie(SESSION, session).get(here).asString()).doesNotContain("/take-back");

        form(session, token)
                .formParam("kind", "LOSS")
                .formParam("confirmed", "yes")
                .post(here + "/life-change")
                .then()
                .statusCode(303);
        String page = client().cookie(SESSION, session).get(here).asString();
        assertThat(page).contains("妊娠丢失", "记错了，撤销");

        Matcher change = Pattern.compile("name=\"change\" value=\"([^\"]+)\"").matcher(page);
        assertThat(change.find()).isTrue();
        form(session, token)
                .formParam("change", change.group(1))
                .post(here + "/life-change/take-back")
                .then()
                .statusCode(303);
        assertThat(client().cookie(SESSION, session).get(here).asString()).doesNotContain("/take-back");
    }

    private static RequestSpecification form(String session, String token) {
        return client().cookie(SESSION, session)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("token", token);
    }

    @Test
    void a_broadcast_is_counted_before_it_can_be_sent_and_watched_afterwards() {
        String session = desk.session(operator);
        String group = desk.group("door-broadcast", "群发演练群", 20).id().toString();
        desk.heard("door-broadcast", "何佳", "早", Duration.ofMinutes(1));
        String token = token(client().cookie(SESSION, session).get("/console/broadcasts"));

        String counted = form(session, token)
                .formParam("group", group)
                .formParam("text", "{name}，下周三讲座")
                .formParam("at", "")
                .formParam("act", "count")
                .post("/console/broadcasts")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(counted).contains("现在会发给 0 人，共选中 1 人", "1 人没有同意", "value=\"send\"");
        toMyself(session, token, group, "try").statusCode(422).body(containsString("还没有连上您自己的会话"));
        toMyself(session, token, group, "own").statusCode(200).body(containsString("发这几个字：试发"));

        String begun = form(session, token)
                .formParam("group", group)
                .formParam("text", "{name}，下周三讲座")
                .formParam("at", "2099-01-01T10:00")
                .formParam("act", "send")
                .post("/console/broadcasts")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        String path = begun.substring(begun.indexOf("/console"));
        assertThat(client().cookie(SESSION, session).get(path).asString()).contains("定在 2099-01-01 10:00 发", "何佳");
        form(session, token).post(path + "/stop").then().statusCode(303);
        assertThat(client().cookie(SESSION, session).get(path).asString()).contains("已停止", "没发");
        assertThat(client().cookie(SESSION, session).get(path + "/review").asString())
                .contains("计划 1 人，发出 0 人", "同事停止了");
        client().cookie(SESSION, session)
                .get(path + "/recipients.csv")
                .then()
                .statusCode(200)
                .body(containsString("何佳,NOT_SENT,同事停止了"));
    }

    @Test
    void that_somebody_is_a_child_and_who_agreed_for_her_is_noted_on_her_page() {
        String session = desk.session(operator);
        desk.heard("door-child", "小秦", "我今年12岁", Duration.ofMinutes(1));
        String page = desk.pageOf("小秦");
        String token = token(client().cookie(SESSION, session).get(page));

        form(session, token).post(page + "/child").then().statusCode(303);
        assertThat(client().cookie(SESSION, session).get(page).asString()).contains("监护人还没有同意，推送停着");
        form(session, token)
                .formParam("guardian", "秦岚")
                .formParam("relation", "妈妈")
                .formParam("seen", "电话里")
                .post(page + "/child/guardian")
                .then()
                .statusCode(303);
        assertThat(client().cookie(SESSION, session).get(page).asString()).contains("妈妈 秦岚", "（电话里）", "记下监护人同意");
        form(session, token).post(page + "/child/take-back").then().statusCode(303);
        assertThat(client().cookie(SESSION, session).get(page).asString()).contains("监护人还没有同意，推送停着");
        form(session, token).post(page + "/child/end").then().statusCode(303);
        assertThat(client().cookie(SESSION, session).get(page).asString())
                .doesNotContain("监护人还没有同意")
                .doesNotContain("秦岚");
    }

    @Test
    void a_lecture_is_planned_invited_to_and_its_list_is_taken_out() {
        String session = desk.session(operator);
        String token = token(client().cookie(SESSION, session).get("/console/lectures"));
        lecture(session, token, "2099-01-01T10:00", "2099-01-01T09:00")
                .statusCode(422)
                .body(containsString("结束要在开始以后"));

        String planned = lecture(session, token, "2099-01-01T10:00", "2099-01-01T11:00")
                .statusCode(303)
                .extract()
                .header("Location");
        String path = planned.substring(planned.indexOf("/console"));
        String page = client().cookie(SESSION, session).get(path).asString();
        assertThat(page).contains("2099-01-01 10:00", "0 / 30 人报名，0 人候补", "患者回复“报名");
        String id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(client().cookie(SESSION, session)
                        .get("/console/broadcasts?lecture=" + id)
                        .asString())
                .contains("value=\"" + id + "\"", "地点：三楼会议室", "想参加，回复“报名");

        form(session, token)
                .formParam("capacity", 40)
                .post(path + "/capacity")
                .then()
                .statusCode(303);
        form(session, token).post(path + "/cancel").then().statusCode(303);
        assertThat(client().cookie(SESSION, session).get(path).asString()).contains("0 / 40 人报名", "已取消");
        assertThat(client().cookie(SESSION, session).get("/console/lectures").asString())
                .contains(path);
        client().cookie(SESSION, session)
                .get(path + "/attendees.csv")
                .then()
                .statusCode(200)
                .body(containsString("姓名,状态,报名时间,到场,打分"));
    }

    private static ValidatableResponse lecture(String session, String token, String from, String until) {
        return form(session, token)
                .formParam("title", "孕期血糖怎么看")
                .formParam("place", "三楼会议室")
                .formParam("from", from)
                .formParam("until", until)
                .formParam("capacity", 30)
                .post("/console/lectures")
                .then();
    }

    @Test
    void a_broadcast_that_recurs_shows_its_times_and_is_paused_and_ended_on_its_page() {
        String session = desk.session(operator);
        String group = desk.group("door-recurring", "每周的群", 20).id().toString();
        String token = token(client().cookie(SESSION, session).get("/console/broadcasts"));

        weekly(session, token, group, "2098-12-31", "count").statusCode(422).body(containsString("不早于第一次，不晚于两年"));
        weekly(session, token, group, "2099-01-08", "count")
                .statusCode(200)
                .body(containsString("2099-01-01 22:00（在免打扰里，2099-01-02 08:00 起发）"))
                .body(containsString("2099-01-08 22:00"));
        String begun = weekly(session, token, group, "2099-01-08", "send")
                .statusCode(303)
                .extract()
                .header("Location");
        String path = begun.substring(begun.indexOf("/console"));

        assertThat(client().cookie(SESSION, session).get(path).asString())
                .contains("下一次 2099-01-01 22:00", "每星期四 22:00，到 2099-01-08", "还没有到过点");
        form(session, token).post(path + "/pause").then().statusCode(303);
        assertThat(client().cookie(SESSION, session).get(path).asString()).contains("已暂停");
        form(session, token).post(path + "/end").then().statusCode(303);
        assertThat(client().cookie(SESSION, session).get("/console/broadcasts").asString())
                .contains(path, "已结束");
    }

    private static ValidatableResponse weekly(String session, String token, String group, String until, String act) {
        return form(session, token)
                .formParam("group", group)
                .formParam("text", "{name}，今天有小课")
                .formParam("at", "2099-01-01T22:00")
                .formParam("every", "WEEK")
                .formParam("until", until)
                .formParam("act", act)
                .post("/console/broadcasts")
                .then();
    }

    private static ValidatableResponse toMyself(String session, String token, String group, String act) {
        return form(session, token)
                .formParam("group", group)
                .formParam("text", "{name}，下周三讲座")
                .formParam("at", "")
                .formParam("act", act)
                .post("/console/broadcasts")
                .then();
    }

    @Test
    void a_broadcast_that_claims_too_much_is_refused_with_the_words_the_reason_and_a_safe_wording() {
        String session = desk.session(operator);
        String group = desk.group("door-claims", "群发演练群二", 20).id().toString();
        String token = token(client().cookie(SESSION, session).get("/console/broadcasts"));

        form(session, token)
                .formParam("group", group)
                .formParam("text", "我们科 治.愈.率 九成")
                .formParam("at", "")
                .formParam("act", "count")
                .post("/console/broadcasts")
                .then()
                .statusCode(422)
                .body(containsString("治.愈.率 九成"))
                .body(containsString("承诺了疗效"))
                .body(containsString("因人而异，由医生评估"));

        form(session, token)
                .formParam("group", group)
                .formParam("text", "")
                .formParam("at", "")
                .formParam("name", "二群的人")
                .formParam("act", "save")
                .post("/console/broadcasts")
                .then()
                .statusCode(303);
        assertThat(client().cookie(SESSION, session).get("/console/broadcasts").asString())
                .contains("二群的人 · 现在 0 人");
    }

    @Test
    void what_patients_write_is_text_and_nothing_else() {
        String hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>'\"{1+1}";
        desk.group("door-xss", hostile, 20);
        ConversationId conversation = desk.heard("door-xss", "<b>王", hostile, Duration.ofMinutes(1));
        String session = desk.session(operator);

        for (String path : List.of("/console", "/console/c/" + conversation, "/console/groups")) {
            String page = client().cookie(SESSION, session)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>alert", "<img src=x", "<b>王");
        }
    }

    private static String fault(String page) {
        return page.substring(page.indexOf("class=\"fault\""), page.indexOf("<label"));
    }

    private static Response signIn(String login, String password) {
        Response page = client().get("/console/sign-in");
        return client().cookie(FORM, page.getCookie(FORM))
                .contentType(ContentType.URLENC)
                .formParam("token", token(page))
                .formParam("login", login)
                .formParam("password", password)
                .post("/console/sign-in");
    }

    private static String token(Response page) {
        Matcher found = TOKEN.matcher(page.asString());
        assertThat(found.find()).as("a form with a token").isTrue();
        return found.group(1);
    }

    private static RequestSpecification client() {
        return given().redirects().follow(false);
    }

    private static Stream<String> routes(Class<? extends Annotation> verb) {
        return PAGES.stream()
                .flatMap(page -> Stream.of(page.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(verb))
                .map(DoorTest::address);
    }

    private static String address(Method method) {
        Path rest = method.getAnnotation(Path.class);
        String base = method.getDeclaringClass().getAnnotation(Path.class).value();
        return (base + (rest == null ? "" : rest.value()))
                .replace("{code}", "any-course")
                .replace("{department}", "obstetrics")
                .replaceAll("\\{[a-z]+}", "019a0000-0000-7000-8000-000000000000");
    }

    /** Every class of the console that answers a path, found among the compiled classes so that none is forgotten. */
    private static List<Class<?>> pages() {
        java.nio.file.Path root = java.nio.file.Path.of("target", "classes");
        try (Stream<java.nio.file.Path> files = Files.walk(root.resolve("org/nuanqun/console"))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$"))
                    .<Class<?>>map(
                            name -> named(name.substring(0, name.length() - 6).replace('/', '.')))
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

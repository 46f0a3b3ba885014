package org.nuanqun.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.staff.SecondFactorRule;

/** A second factor from switching it on to losing the phone. */
@QuarkusTest
class SecondFactorTest {

    private static final String SESSION = "__Host-nuanqun-session";
    private static final String HALF = "__Host-nuanqun-half";
    private static final String FORM = "__Host-nuanqun-form";
    private static final String PAGE = "/console/second-factor";
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("<code>([A-Z2-7 ]{39})</code>");
    private static final Pattern RECOVERY = Pattern.compile("[a-z2-7]{4}(-[a-z2-7]{4}){3}");

    @TestHTTPResource("/")
    URI address;

    @Inject
    SeededDesk desk;

    @Inject
    EntityManager database;

    @Test
    void from_then_on_the_password_is_half_of_signing_in_and_each_code_opens_once() {
        Operator su = desk.withPassword("苏晴", "factor-su", Role.OPERATOR);
        Phone phone = switchedOn(su);

        Response half = password("factor-su");
        half.then().statusCode(303).header("Location", containsString("/console/sign-in/code"));
        assertThat(half.getCookie(SESSION)).isNull();
        String token = half.getCookie(HALF);
        client().cookie(HALF, token).get("/console").then().statusCode(303);
        client().cookie(SESSION, token).get("/console").then().statusCode(303);

        code(token, phone.app().first()).then().statusCode(401).body(containsString("已经用过"));
        Response in = code(token, phone.app().second());
        in.then().statusCode(303).header("Location", endsWith("/console"));
        client().cookie(SESSION, in.getCookie(SESSION)).get("/console").then().statusCode(200);

        String again = password("factor-su").getCookie(HALF);
        code(again, phone.app().second()).then().statusCode(401);
        String spelled = phone.recovery().getFirst().toUpperCase().replace("-", " ");
        code(again, spelled).then().statusCode(303).header("Location", endsWith("/console"));
        String third = password("factor-su").getCookie(HALF);
        code(third, phone.recovery().getFirst()).then().statusCode(401);
    }

    @Test
    void she_switches_it_off_with_a_code_and_with_nothing_less() {
        Operator he = desk.withPassword("何清", "factor-he", Role.OBSERVER);
        Phone phone = switchedOn(he);
        String session = desk.session(he);

        post(session, PAGE + "/off", "code", "000000").then().statusCode(422).body(containsString("验证码不对"));
        post(session, PAGE + "/begin", "password", SeededDesk.PASSWORD).then().statusCode(303);
        client().cookie(SESSION, session).get(PAGE).then().body(containsString("已开启"));
        String fresh = post(
                        session,
                        PAGE + "/recovery-codes",
                        "code",
                        phone.recovery().get(1))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        post(session, PAGE + "/off", "code", phone.recovery().get(2)).then().statusCode(422);
        post(session, PAGE + "/off", "code", recovery(fresh).getFirst()).then().statusCode(303);

        password("factor-he").then().statusCode(303).header("Location", endsWith("/console"));
    }

    @Test
    void guessing_codes_is_slowed_down_and_a_right_password_does_not_begin_the_count_anew() {
        Operator qi = desk.withPassword("戚远", "factor-qi", Role.OPERATOR);
        switchedOn(qi);

        List<Integer> answers = Stream.generate(() -> password("factor-qi").getCookie(HALF))
                .limit(8)
                .map(half -> code(half, "000000").statusCode())
                .toList();

        assertThat(answers.subList(0, 5)).containsOnly(401);
        assertThat(answers.getLast()).isEqualTo(429);
    }

    @Test
    void an_administrator_switches_it_off_for_who_lost_her_phone_and_it_is_on_record() {
        Operator lu = desk.withPassword("陆晓", "factor-lu", Role.OPERATOR);
        switchedOn(lu);
        String hers = desk.session(lu);
        Operator admin = desk.operator("院长办", "factor-admin", Role.ADMIN);
        String session = desk.session(admin);
        client().cookie(SESSION, session).get("/console/staff").then().body(containsString("有人丢了手机"));

        form(session)
                .formParam("colleague", lu.id().toString())
                .formParam("reason", "because")
                .post("/console/staff/colleagues/second-factor-off")
                .then()
                .statusCode(422);
        form(session)
                .formParam("colleague", lu.id().toString())
                .formParam("reason", "badge checked")
                .post("/console/staff/colleagues/second-factor-off")
                .then()
                .statusCode(303);

        client().cookie(SESSION, hers).get("/console").then().statusCode(303);
        password("factor-lu").then().statusCode(303).header("Location", endsWith("/console"));
        client().cookie(SESSION, session)
                .get("/console/audit?who=" + admin.id())
                .then()
                .body(containsString("替同事关闭了两步登录"))
                .body(containsString("核对过工牌"))
                .body(containsString("<small>陆晓"));
    }

    @Test
    void an_administrator_who_must_have_one_gets_nowhere_before() {
        QuarkusMock.installMockForType(new SecondFactorRule(true), SecondFactorRule.class);
        Operator gu = desk.withPassword("顾主任", "factor-gu", Role.ADMIN);
        String session = desk.session(gu);

        for (String path : List.of("/console", "/console/groups", "/console/staff", "/console/list")) {
            client().cookie(SESSION, session).get(path).then().statusCode(303).header("Location", endsWith(PAGE));
        }
        post(session, "/console/staff/colleagues", "name", "x").then().statusCode(403);
        client().cookie(SESSION, session).get(PAGE).then().statusCode(200).body(containsString("管理员要先开启"));
        switchedOn(gu);

        client().cookie(SESSION, session).get("/console/groups").then().statusCode(200);
        String operator = desk.session(desk.operator("韩护士", "factor-han", Role.OPERATOR));
        client().cookie(SESSION, operator).get("/console/groups").then().statusCode(200);
    }

    @Test
    void neither_the_key_nor_a_recovery_code_can_be_read_from_the_database() {
        Phone phone = switchedOn(desk.withPassword("丁一", "factor-ding", Role.OPERATOR));

        List<?> sealed = database.createNativeQuery("select sealed_secret from staff_second_factor")
                .getResultList();
        List<?> hashes = database.createNativeQuery("select code_hash from staff_recovery_code")
                .getResultList();

        assertThat(sealed).isNotEmpty().allSatisfy(one -> assertThat(text(one))
                .doesNotContain(new String(phone.secret(), StandardCharsets.ISO_8859_1))
                .doesNotContain(phone.key()));
        assertThat(hashes).hasSizeGreaterThanOrEqualTo(10).allSatisfy(one -> assertThat((byte[]) one)
                .hasSize(32));
    }

    @Test
    void in_a_browser_it_is_switched_on_and_asked_for() {
        Operator yan = desk.withPassword("颜如", "factor-yan", Role.OPERATOR);
        try (ConsoleWindow window = ConsoleWindow.at(PAGE, desk.session(yan), address)) {
            window.the("#password").fill(SeededDesk.PASSWORD);
            window.the("main .primary").click();
            window.pictures("second-factor-key");
            String key = window.the(".code-box code").innerText();
            window.the("#code").fill(new Authenticator(key, Instant.now()).first());
            window.the("main .primary").click();
            assertThat(window.the(".code-box pre")).containsText("-");
            window.pictures("second-factor-codes");
            String recovery = recovery(window.the(".code-box pre").innerText()).getFirst();
            window.go(PAGE);
            window.pictures("second-factor-on");

            window.go("/console/sign-in");
            window.the("#login").fill("factor-yan");
            window.the("#password").fill(SeededDesk.PASSWORD);
            window.the(".door-form .primary").click();
            window.pictures("second-factor-asked");
            window.the("#code").fill(recovery);
            window.the(".door-form .primary").click();
            assertThat(window.the("#list")).isVisible();
        }
    }

    /** As she would: password, key into the app, its code; the recovery codes are written down. */
    private Phone switchedOn(Operator one) {
        String session = desk.session(one);
        post(session, PAGE + "/begin", "password", "not her password").then().statusCode(422);
        post(session, PAGE + "/begin", "password", SeededDesk.PASSWORD).then().statusCode(303);
        Matcher key = KEY.matcher(client().cookie(SESSION, session).get(PAGE).asString());
        assertThat(key.find()).as("the key is shown").isTrue();
        Authenticator app = new Authenticator(key.group(1), Instant.now());
        post(session, PAGE + "/confirm", "code", "000000").then().statusCode(422);
        String codes = post(session, PAGE + "/confirm", "code", app.first())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(client().cookie(SESSION, session).get(PAGE).asString())
                .contains("还有 10 个没用过")
                .doesNotContain(key.group(1), recovery(codes).getFirst());
        return new Phone(key.group(1).replace(" ", ""), app, recovery(codes));
    }

    private static List<String> recovery(String page) {
        return RECOVERY.matcher(page).results().map(found -> found.group()).toList();
    }

    private static Response password(String login) {
        return doorForm("/console/sign-in", "")
                .formParam("login", login)
                .formParam("password", SeededDesk.PASSWORD)
                .post("/console/sign-in");
    }

    private static Response code(String half, String code) {
        return doorForm("/console/sign-in/code", half).formParam("code", code).post("/console/sign-in/code");
    }

    private static RequestSpecification doorForm(String path, String half) {
        Response page = client().cookie(HALF, half).get(path);
        return client().cookie(HALF, half)
                .cookie(FORM, page.getCookie(FORM))
                .contentType(ContentType.URLENC)
                .formParam("token", token(page));
    }

    private static Response post(String session, String path, String field, String value) {
        return form(session).formParam(field, value).post(path);
    }

    private static RequestSpecification form(String session) {
        Response page = client().cookie(SESSION, session).get(PAGE);
        return client().cookie(SESSION, session)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("token", token(page));
    }

    private static String token(Response page) {
        Matcher found = TOKEN.matcher(page.asString());
        assertThat(found.find()).as("a form with a token").isTrue();
        return found.group(1);
    }

    private static String text(Object bytes) {
        return new String((byte[]) bytes, StandardCharsets.ISO_8859_1);
    }

    private static RequestSpecification client() {
        return given().redirects().follow(false);
    }

    private record Phone(String key, Authenticator app, List<String> recovery) {

        byte[] secret() {
            return new Base32().decode(key);
        }
    }
}

package org.nuanqun.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.browser.Browsers;
import org.nuanqun.console.SeededDesk;
import org.nuanqun.database.Sql;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.time.MovableClock;
import org.nuanqun.vocabulary.Ids;

/** Three in the morning: from a patient's phone, over the platform's webhook, to the screen of the one on duty, and back. */
@QuarkusTest
class NightShiftJourneyTest {

    private static final double TWO_SECONDS = 2_000;

    @TestHTTPResource("/")
    URI address;

    @Inject
    SeededDesk desk;

    @Inject
    Clock clock;

    @Inject
    MovableClock time;

    @Inject
    Scripts scripts;

    @Inject
    Sql sql;

    private BrowserContext context;
    private Page console;

    @BeforeEach
    void night_falls_and_an_operator_watches() {
        time.moveTo(nextThreeInTheMorning().toInstant());
        Operator onDuty = desk.withPassword("李雯", "night-liwen", Role.ADMIN);
        context = Browsers.shared()
                .newContext(new Browser.NewContextOptions().setLocale("zh-CN").setViewportSize(1440, 900));
        console = context.newPage();
        console.setDefaultTimeout(10_000);
        signIn(onDuty);
    }

    @AfterEach
    void the_day_comes_back() {
        if (context != null) {
            context.close();
        }
        time.moveTo(Clock.systemUTC().instant());
    }

    @Test
    void danger_written_at_night_is_on_the_screen_within_two_seconds_and_is_answered_from_there() {
        String name = "夜里" + Ids.next().toString().substring(30);
        Patient patient = Patient.joins(name, Patient.group("孕晚期 " + Ids.next()));
        patient.hears("欢迎");

        patient.says("怀孕36周，刚才突然流了好多血，肚子很痛");

        Locator row = console.locator(".row.bar-red").filter(new Locator.FilterOptions().setHasText(name));
        assertThat(row).isVisible(new IsVisibleOptions().setTimeout(TWO_SECONDS));
        patient.hears("拨打120或去最近的产科急诊，不要在这里等回复");

        row.locator("a").click();
        console.locator("[data-take-over] button").click();
        assertThat(console.locator(".banner.mine")).isVisible();
        console.locator("#composer textarea").fill("我是值班护士李雯，已通知产科急诊，请马上出发。");
        console.keyboard().press("Control+Enter");
        patient.hears("我是值班护士李雯");
        assertThat(patient.timesHeard("我是值班护士李雯")).isEqualTo(1);
        String version = scripts.current().version();
        assertThat(saidTo(name))
                .as("every text of the bot remembers the scripts it came from, and a colleague's words are her own")
                .contains("SAFETY " + version, "OPERATOR ")
                .allMatch(said -> said.equals("OPERATOR ") || said.endsWith(" " + version));
    }

    private List<String> saidTo(String name) {
        return sql.query(
                """
                select s.kind || ' ' || s.scripts_version from delivery_saying s where s.conversation_id in
                  (select e.conversation_id from conversation_entry e where e.speaker_name = ?)""",
                row -> row.getString(1),
                name);
    }

    private ZonedDateTime nextThreeInTheMorning() {
        return ZonedDateTime.now(clock).plusDays(1).with(LocalTime.of(3, 0));
    }

    private void signIn(Operator operator) {
        console.navigate("http://localhost:" + address.getPort() + "/console/sign-in");
        console.locator("#login").fill(operator.login());
        console.locator("#password").fill(SeededDesk.PASSWORD);
        console.locator(".door-form .primary").click();
        assertThat(console.locator("#list")).isVisible();
    }
}

package org.nuanqun.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.education.Education;
import org.nuanqun.education.LifeChange;
import org.nuanqun.education.LifeChanges;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.people.HoldReason;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.people.Purpose;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.CourseCode;

/** Everything about one person on one page, found from where her name stands, and every reading of it on record. */
@QuarkusTest
class PersonPageTest extends ConsoleJourney {

    private static final String GROUP = "person-late";
    private static final String EVIL = "<script>document.title='x'</script>'\"{1+1}";

    @Inject
    People people;

    @Inject
    Education education;

    @Inject
    LifeChanges changes;

    @Inject
    Handoff handoff;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Override
    Operator operator() {
        desk.group(GROUP, "孕晚期 7 群", 88);
        return desk.operator("程远", "person-chengyuan", Role.OPERATOR);
    }

    @Test
    void what_is_known_of_somebody_stands_on_one_page_reached_from_where_her_name_is() {
        ConversationId conversation = aLongStory("温如言");
        Person person = person("温如言");

        window.go("/console/c/" + conversation);
        window.shoot("person-linked");
        window.the(".pane.who a").click();
        assertThat(window.page).hasURL(Pattern.compile("/console/people/" + person.id() + "$"));
        assertThat(window.the("main h1")).hasText("温如言");
        assertThat(window.the("aside")).containsText("预产期");
        assertThat(window.the("aside")).containsText("患教推送：撤回");
        assertThat(window.the("aside")).containsText("孕晚期 7 群");
        assertThat(window.the(".person-main .stopped").last()).containsText("出院");
        assertThat(window.the(".person-main table")).containsText("等候太久");
        assertThat(window.the(".person-main table")).containsText("分钟 接手");
        assertThat(window.the(".course").first()).containsText("课");
        assertThat(window.the(".trail-list")).containsText("等了一上午没人理");
        assertThat(window.the(".trail-list")).containsText("接管");
        window.shoot("person");
        window.isAccessible("person");

        window.go("/console/groups/" + desk.group(GROUP, "孕晚期 7 群", 88).id());
        assertThat(window.the(".people a[href='/console/people/" + person.id() + "']"))
                .hasCount(1);
        window.go("/console?q=%E6%B8%A9%E5%A6%82");
        assertThat(window.the(".faces a")).hasAttribute("href", "/console/people/" + person.id());
    }

    @Test
    void each_reading_is_on_record_with_who_read_whom() {
        desk.heard(GROUP, "方白", "你好", Duration.ofMinutes(9));
        Person person = person("方白");
        int before = readings(person).size();

        window.go("/console/people/" + person.id());
        window.go("/console/people/" + person.id());

        List<AuditEntry> readings = readings(person);
        assertThat(readings).hasSize(before + 2);
        assertThat(readings.getLast().actor()).isEqualTo(Actor.operator(operator.id()));
        assertThat(readings.getLast().toString()).doesNotContain("方白");
        assertThat(audit.isUntouched(person.id().toString())).isTrue();
        assertThat(window.the(".person-main")).containsText("程远");
    }

    @Test
    void whatever_a_name_or_a_message_holds_stays_text() {
        desk.heard(GROUP, EVIL, "<img src=x onerror=document.title='y'>", Duration.ofMinutes(5));
        Person person = person(EVIL);

        window.go("/console/people/" + person.id());

        assertThat(window.the("main h1")).hasText(EVIL);
        assertThat(window.the(".trail-list")).containsText("<img src=x");
        assertThat(window.the("main img")).hasCount(0);
        assertThat(window.page.title()).contains("暖群");
    }

    @Test
    void nothing_known_says_what_would_be_there_and_a_phone_shows_it_too() {
        desk.opened("没说过话的一位名字很长很长很长很长很长很长很长很长的家属");
        Person person = person("没说过话的一位名字很长很长很长很长很长很长很长很长的家属");
        window.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        window.page.setViewportSize(390, 844);
        window.go("/console/people/" + person.id());

        assertThat(window.the("main")).containsText("还没有找过人");
        assertThat(window.the("main")).containsText("还没有课程");
        window.shoot("person-empty-phone-dark");
        window.go("/console/people/" + person(aLongStoryOf("温如言")).id());
        window.page.screenshot(); // lays the page out at this width before it is measured
        assertThat((Integer) window.page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        window.isAccessible("person dark, phone");
        window.shoot("person-phone-dark");
    }

    @Test
    void whom_she_writes_for_is_noted_and_struck_out_and_on_record() {
        desk.heard(GROUP, "林小静", "我妹妹 35 周了", Duration.ofMinutes(3));
        Person person = person("林小静");
        window.go("/console/people/" + person.id());

        window.the(".for-whom + details summary").click();
        window.the("input[name=relation]").fill("妹妹");
        window.the("input[name=name]").fill("林悦");
        window.the(".for-whom + details button").click();
        assertThat(window.the(".for-whom")).containsText("林悦");
        window.shoot("person-writes-for");
        window.the(".for-whom form button").click();

        assertThat(window.the(".for-whom")).not().containsText("林悦");
        assertThat(window.the(".trail-list")).containsText("划掉她替谁问");
        assertThat(people.writesFor(person.id())).isEmpty();
    }

    @Test
    void nobody_of_that_id_is_no_page() {
        window.page.onResponse(response -> {
            if (response.url().contains("/console/people/")) {
                assertThat(response.status()).isEqualTo(404);
            }
        });
        window.go("/console/people/00000000-0000-7000-8000-000000000000");
        assertThat(window.the("main, body").first()).not().containsText("谁看过这一页");
    }

    private String aLongStoryOf(String name) {
        aLongStory(name);
        return name;
    }

    private ConversationId aLongStory(String name) {
        Instant now = clock.instant();
        ConversationId conversation = desk.heard(GROUP, name, "等了一上午没人理，你们这样谁敢来生", Duration.ofMinutes(40));
        Person person = person(name);
        if (!people.holdsInDetail(person.id()).isEmpty()) {
            return conversation;
        }
        desk.expects(name);
        people.concerns(person.id(), new ConditionCode("late-pregnancy"), now);
        people.concerns(person.id(), new ConditionCode("gestational-diabetes"), now);
        people.withdraw(person.id(), Purpose.EDUCATION, "the person asked to stop", now);
        desk.complaint(conversation, "等候太久", Duration.ofMinutes(40));
        people.noteWritesFor(person.id(), "妹妹", "温如月", now);
        handoff.takeOver(conversation, operator.id(), now.minus(Duration.ofMinutes(20)));
        desk.botSaid(conversation, "已经请同事来看，稍等。", "", Duration.ofMinutes(39));
        education.enrol(person.id(), conversation, new CourseCode("late-pregnancy"), now);
        changes.record(person.id(), LifeChange.DISCHARGED, conversation, Actor.operator(operator.id()), now);
        people.hold(person.id(), HoldReason.OPERATOR, "test", now.minus(Duration.ofDays(2)));
        return conversation;
    }

    private Person person(String name) {
        return people.find(SeededDesk.ACCOUNT, "person-" + name).orElseThrow();
    }

    private List<AuditEntry> readings(Person person) {
        return audit.of(person.id().toString()).stream()
                .filter(entry -> entry.action().equals("viewed"))
                .toList();
    }
}

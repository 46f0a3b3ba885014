package org.nuanqun.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nuanqun.audit.Audit;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.handoff.Ticket;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.vocabulary.ConversationId;

/** A head of department sees whether people are answered in time, what each figure means, and takes the tables with her. */
@QuarkusTest
class ReportsPageTest extends ConsoleJourney {

    private static final String GROUP = "report-group";

    @Inject
    Handoff handoff;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    private String group = "";

    @Override
    Operator operator() {
        group = desk.group(GROUP, "=孕晚期 11 群，名字很长很长很长很长很长很长", 120).id().toString();
        Operator someone = desk.operator("纪楠", "report-jinan", Role.OBSERVER);
        aWeek(desk.operator("白露", "report-bailu", Role.OPERATOR));
        return someone;
    }

    @Test
    void the_page_tells_how_fast_people_came_and_what_each_figure_means() {
        window.the(".nav a[href='/console/reports']").click();
        window.go("/console/reports?days=7&where=g:" + group);

        assertThat(window.the(".tile").nth(0)).containsText("首次回复");
        assertThat(window.the(".tile").nth(0)).containsText("共 8 次");
        assertThat(window.the(".tile").nth(2)).containsText("超时 2 次");
        assertThat(window.the(".tile").nth(3)).containsText("8 件里 6 件");
        assertThat(window.the(".tile").nth(5)).containsText("1 位");
        assertThat(window.the("#how-red-flag")).containsText("第一位同事接管");
        assertThat(window.the(".chart svg")).hasCount(4);
        assertThat(window.the(".chart svg").nth(1)).hasAttribute("aria-label", Pattern.compile("8 次危急，按时 6 次"));
        assertThat(window.the("#table-operators")).containsText("白露");
        assertThat(window.the("#table-groups tbody tr")).hasCount(1);
        window.shoot("reports");
        wholeAs("reports-whole");
        window.isAccessible("reports");
    }

    @Test
    void a_table_leaves_as_a_file_for_excel_that_runs_nothing_and_that_is_on_record() throws IOException {
        window.go("/console/reports?days=7&where=g:" + group);

        var file = window.page.waitForDownload(
                () -> window.the("#table-groups .file").click());
        String text = Files.readString(file.path());

        assertThat(file.suggestedFilename()).startsWith("nuanqun-groups-").endsWith(".csv");
        assertThat(text).startsWith("\uFEFF群,开口,");
        assertThat(text).contains("\r\n'=孕晚期 11 群，");
        assertThat(audit.of("console")).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("exported");
            assertThat(entry.subject()).isEqualTo("report groups");
        });
    }

    @Test
    void days_that_make_no_period_are_said_so_and_a_quiet_period_teaches() {
        window.go("/console/reports?from=2026-05-01&to=2020-01-01");
        assertThat(window.the("main [role=alert]")).containsText("不成一段");

        window.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        window.page.setViewportSize(390, 844);
        window.go("/console/reports?from=2001-01-01&to=2001-01-07");
        assertThat(window.the(".empty")).containsText("没有人说话");
        window.shoot("reports-empty-phone-dark");
        window.go("/console/reports?days=7&where=g:" + group);
        window.isAccessible("reports dark, phone");
        wholeAs("reports-phone-dark");
        assertThat((Integer) window.page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }

    private void wholeAs(String name) {
        int height = (Integer) window.page.evaluate("document.querySelector('main').scrollHeight");
        int width = window.page.viewportSize().width;
        window.page.setViewportSize(width, height + 80);
        window.shoot(name);
        window.page.setViewportSize(width, 900);
    }

    /** One danger a day or more, taken after one to eight minutes; the last is not answered. */
    private void aWeek(Operator nurse) {
        for (int i = 0; i < 8; i++) {
            Duration ago = Duration.ofHours(18L * i + 1);
            String name = "患者" + i;
            ConversationId conversation = desk.heard(GROUP, name, "肚子疼得厉害", ago.plusSeconds(20));
            desk.botSaid(desk.heard(GROUP, "闲聊" + i, "住院要带什么", ago), "带身份证和产检本。", "", ago.minusSeconds(2));
            desk.redFlag(conversation, "腹痛", ago);
            Instant taken = clock.instant().minus(ago).plusSeconds(i < 2 ? 900 : 20L * i + 10);
            handoff.takeOver(conversation, nurse.id(), taken);
            handoff.reply(conversation, nurse.id(), "我是白露，您现在在哪里？", Duration.ZERO, taken.plusSeconds(30L * i + 20));
            Ticket ticket = handoff.openFor(conversation).orElseThrow();
            if (i != 3) {
                handoff.resolve(ticket.id(), nurse.id(), "到急诊", taken.plusSeconds(1200));
            } else {
                desk.heard(GROUP, name, "还在吗", Duration.ofMinutes(4));
            }
        }
    }
}

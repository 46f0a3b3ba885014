package org.nuanqun.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nuanqun.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.groups.Groups;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platformdouble.ConnectedAccount;
import org.nuanqun.platformdouble.PlatformDouble;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;

/** Where the bot may say nothing into a group, the platform is given what to greet with. */
@QuarkusTest
class WelcomesJourneyTest extends ConsoleJourney {

    private static final String GROUP = "wrWelcome";

    @Inject
    AccountBook accounts;

    @Inject
    Groups groups;

    @Inject
    Audit audit;

    private PlatformDouble platform;
    private ConnectedAccount account;

    @Override
    Operator operator() {
        return desk.operator("田甜", "welcomes-tian", Role.OPERATOR);
    }

    @BeforeEach
    void a_corporation_is_connected() {
        platform = new PlatformDouble(0);
        account = ConnectedAccount.bothWays(accounts, "wecom", platform, Map.of("reconcile-every", "PT2S"));
        platform.contacts().group(GROUP, "孕晚期 7 群", "zhangsan");
        eventually(() -> assertThat(groups.find(account.id(), GROUP)).isPresent());
    }

    @AfterEach
    void and_disconnected() {
        account.close();
        platform.close();
    }

    @Test
    void who_joins_is_greeted_with_the_text_of_the_scripts_until_it_is_taken_down() {
        write();
        assertThat(window.the("#welcome-text")).containsText("孕晚期 7 群");
        window.pictures("welcome-new");
        window.the("main .primary").click();
        assertThat(window.the("main [role=status]")).containsText("就是这一段");

        platform.contacts().appliesWelcome(GROUP);
        platform.contacts().joins(GROUP, "wmFirst", "林静", "");
        assertThat(platform.contacts().greetingOf("wmFirst")).startsWith("林静，欢迎来到“孕晚期 7 群”");

        window.the("#welcome-text").fill("%NICKNAME%，您好，有事请找群主。");
        window.the("main .primary").click();
        assertThat(window.the("main [role=status]")).containsText("就是这一段");
        window.pictures("welcome");
        platform.contacts().joins(GROUP, "wmSecond", "何佳", "");
        assertThat(platform.contacts().greetingOf("wmSecond")).isEqualTo("何佳，您好，有事请找群主。");

        window.the("form[action$='/end'] button").click();
        assertThat(window.the("header .chip")).containsText("已撤下");
        platform.contacts().joins(GROUP, "wmThird", "陈晨", "");
        assertThat(platform.contacts().greetingOf("wmThird")).isEmpty();
        assertThat(audit.newest(Optional.of(Actor.operator(operator.id())), 10))
                .extracting("action")
                .contains("groupWelcomePlaced", "groupWelcomeChanged", "groupWelcomeEnded");
    }

    @Test
    void whether_an_unanswered_change_was_made_is_found_out_with_one_press() {
        write();
        window.the("main .primary").click();
        platform.moods().loseNextAnswer("/cgi-bin/externalcontact/group_welcome_template/edit");
        window.the("#welcome-text").fill("欢迎您来，有事请找群主。");
        window.the("main .primary").click();
        assertThat(window.the("header .chip")).containsText("不确定");
        window.the("form[action$='/look'] button").click();
        assertThat(window.the("header .chip")).containsText("在平台上");
        assertThat(window.the("#welcome-text")).hasValue("欢迎您来，有事请找群主。");
        assertThat(window.the("main [role=status]")).containsText("就是这一段");
    }

    @Test
    void what_no_automatic_text_may_say_never_reaches_the_platform() {
        write();
        window.the("#welcome-text").fill("欢迎，我们保证包治百病。");
        window.the("main .primary").click();
        assertThat(window.the(".fault")).containsText("不能自动说");
        assertThat(window.the("#welcome-text")).hasValue("欢迎，我们保证包治百病。");

        platform.contacts().allowWelcomes(0);
        window.the("#welcome-text").fill("欢迎您来。");
        window.the("main .primary").click();
        assertThat(window.the(".fault")).containsText("最多 100 段");
    }

    private void write() {
        window.go("/console/channels");
        window.the("header a[href='/console/welcomes']").click();
        window.the("a[href*='" + account.id().name() + "'][href*='" + GROUP + "']")
                .click();
    }
}

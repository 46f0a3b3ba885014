package org.nuanqun.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nuanqun.Eventually.eventually;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.groups.Groups;
import org.nuanqun.people.Arrivals;
import org.nuanqun.people.People;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platformdouble.ConnectedAccount;
import org.nuanqun.platformdouble.PlatformDouble;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;

/** A colleague goes, and what she had at the platform passes to another, after one look at the list. */
@QuarkusTest
class HandoverJourneyTest extends ConsoleJourney {

    private static final String GROUP = "wrPasses";

    @Inject
    AccountBook accounts;

    @Inject
    Groups groups;

    @Inject
    People people;

    @Inject
    Arrivals arrivals;

    private PlatformDouble platform;
    private ConnectedAccount account;

    @Override
    Operator operator() {
        return desk.operator("廖主任", "handover-liao", Role.ADMIN);
    }

    @BeforeEach
    void a_colleague_has_two_customers_and_a_group() {
        platform = new PlatformDouble(0);
        account = ConnectedAccount.bothWays(
                accounts,
                "wecom",
                platform,
                Map.of("reconcile-every", "PT2S", "handover-every", "PT1S", "colleagues.lisi", "李四护士"));
        platform.contacts().group(GROUP, "孕晚期 9 群", "zhangsan");
        platform.contacts().adds("wmYes", "zhangsan", "poster");
        platform.contacts().adds("wmNo", "zhangsan", "poster");
        eventually(() -> {
            assertThat(groups.find(account.id(), GROUP)).isPresent();
            assertThat(people.find(account.id(), "wmYes")).isPresent();
            assertThat(people.find(account.id(), "wmNo")).isPresent();
        });
    }

    @AfterEach
    void and_disconnected() {
        account.close();
        platform.close();
    }

    @Test
    void the_whole_list_is_shown_before_it_passes_and_what_became_of_each_afterwards() {
        look("zhangsan", "lisi", false);
        assertThat(window.the("main")).containsText("孕晚期 9 群");
        assertThat(window.the("main")).containsText("客户 2 位");
        window.pictures("handover-list");
        window.the("main .primary").click();

        assertThat(row("孕晚期 9 群")).containsText("交好了");
        assertThat(row("wmYes")).containsText("等客户");
        assertThat(platform.contacts().ownerOf(GROUP)).isEqualTo("lisi");

        platform.contacts().decides("wmYes", true);
        platform.contacts().decides("wmNo", false);
        eventually(() -> {
            window.page.reload();
            assertThat(row("wmYes").textContent()).contains("交好了");
            assertThat(row("wmNo").textContent()).contains("没交成", "客户不愿意换人");
        });
        window.pictures("handover");
        assertThat(arrivals.of(people.find(account.id(), "wmYes").orElseThrow().id()))
                .as("who was passed on has not gone")
                .allSatisfy(arrival -> assertThat(arrival.isStill()).isTrue());
    }

    @Test
    void a_list_that_changed_meanwhile_is_shown_again_and_nothing_passes() {
        look("zhangsan", "lisi", false);
        platform.contacts().adds("wmLate", "zhangsan", "");
        window.the("main .primary").click();
        assertThat(window.the(".fault")).containsText("清单刚才变了");
        assertThat(window.the("main")).containsText("客户 3 位");
        assertThat(platform.contacts().ownerOf(GROUP)).isEqualTo("zhangsan");
    }

    @Test
    void who_left_passes_on_by_another_door_and_the_wrong_door_says_so() {
        look("zhangsan", "lisi", true);
        window.the("main .primary").click();
        assertThat(row("孕晚期 9 群")).containsText("群主没有离职");

        platform.contacts().leavesTheHospital("zhangsan");
        look("zhangsan", "lisi", true);
        window.the("main .primary").click();
        assertThat(row("孕晚期 9 群")).containsText("交好了");
    }

    private void look(String giver, String taker, boolean hasLeft) {
        window.go("/console/staff");
        window.the("header a[href='/console/staff/handover']").click();
        Locator form = window.the("form[aria-label='" + account.id() + "']");
        form.locator("input[name=giver]").fill(giver);
        form.locator("input[name=taker]").fill(taker);
        form.locator("input[name=left]").setChecked(hasLeft);
        form.locator(".primary").click();
        assertThat(window.the("main h2").first()).containsText("李四护士");
    }

    private Locator row(String words) {
        return window.the("tr").filter(new Locator.FilterOptions().setHasText(words));
    }
}

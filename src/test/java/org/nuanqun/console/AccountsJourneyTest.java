package org.nuanqun.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platformdouble.PlatformDouble;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.vocabulary.Ids;

/** An administrator connects an account with nothing but the page and a hand on the server. */
@QuarkusTest
class AccountsJourneyTest extends ConsoleJourney {

    private static final String PAGE = "/console/accounts/wecom/";

    @Inject
    AccountBook accounts;

    private PlatformDouble platform;
    private String name;

    @Override
    Operator operator() {
        return desk.operator("李雯", "accounts-liwen", Role.ADMIN);
    }

    @BeforeEach
    void a_platform_waits() {
        platform = new PlatformDouble(0);
        name = "j" + Ids.next().toString().substring(24);
    }

    @AfterEach
    void disconnect() throws IOException {
        Files.deleteIfExists(file());
        platform.close();
    }

    @Test
    void from_a_name_to_the_first_event_on_one_page() throws IOException {
        window.the(".nav a[href='/console/accounts']").click();
        window.the("#new-platform").selectOption("wecom");
        window.the("#new-name").fill(name);
        window.the("main .primary").click();

        window.the("#field-corp-id").fill(PlatformDouble.CORPORATION);
        window.the("main form .button").first().click();
        assertThat(window.the("main pre")).containsText("corp-id=" + PlatformDouble.CORPORATION);
        assertThat(window.the("main input[name*=secret], main input[name*=token]:not([type=hidden])"))
                .hasCount(0);
        pictures("account-new");
        assertThat(downloaded()).contains("corp-id=" + PlatformDouble.CORPORATION, "\nsecret=\n");

        connect();
        assertThat(window.the(".findings")).isVisible();
        assertThat(window.the("#arrival")).containsText("还没有来过");
        window.the("form[action$='/check'] button").click();
        assertThat(window.the("main [role=status]")).containsText("没有要改的");
        assertThat(window.the(".findings")).containsText("平台接受");

        platform.callbacks().goTo(window.the(".code-box code").textContent());
        platform.callbacks().check("4711");
        assertThat(window.the("#arrival")).containsText("平台校验了地址");
        platform.contacts().adds("wmNew" + name, "zhangsan", "");
        assertThat(window.the("#arrival")).containsText("连好了");
        assertThat(window.the("#arrival[hx-get]")).hasCount(0);
        pictures("account");
        assertThat(window.page.content()).doesNotContain(PlatformDouble.SECRET);

        window.go("/console/accounts");
        assertThat(window.the("tr").filter(new Locator.FilterOptions().setHasText(name)))
                .containsText("正常");
        window.shoot("accounts");
    }

    @Test
    void what_is_wrong_is_told_with_the_place_where_it_is_mended() throws IOException {
        connect("secret", "WRONG-CANARY");
        window.go(PAGE + name);
        window.the("form[action$='/check'] button").click();
        assertThat(window.the("main [role=status]")).containsText("1 项要改");
        assertThat(window.the(".findings")).containsText("自建应用，重新复制 Secret");
        assertThat(window.page.content()).doesNotContain("WRONG-CANARY");
        window.shoot("account-wrong");
    }

    @Test
    void only_administrators_see_accounts() {
        Operator nurse = desk.operator("赵敏", "accounts-zhao", Role.OPERATOR);
        try (ConsoleWindow hers = ConsoleWindow.of(desk.session(nurse), address)) {
            assertThat(hers.the(".nav a[href='/console/accounts']")).hasCount(0);
            Response refused = hers.page.navigate("http://localhost:" + address.getPort() + PAGE + name);
            assertThat(refused.status()).isEqualTo(403);
        }
    }

    private String downloaded() throws IOException {
        Download file = window.page.waitForDownload(
                () -> window.the("button[formaction$='/file']").click());
        return Files.readString(file.path());
    }

    private void connect(String... instead) throws IOException {
        Map<String, String> settings = new HashMap<>(platform.accountFile());
        for (int i = 0; i < instead.length; i += 2) {
            settings.put(instead[i], instead[i + 1]);
        }
        Files.createDirectories(accounts.folder());
        Files.writeString(
                file(),
                settings.entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining("\n")));
    }

    private Path file() {
        return accounts.folder().resolve("wecom." + name + ".properties");
    }

    private void pictures(String what) {
        window.shoot(what);
        window.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        window.page.setViewportSize(390, 844);
        window.isAccessible(what + " in the dark on a phone");
        window.shoot(what + "-phone-dark");
        window.page.setViewportSize(1440, 900);
        window.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
}

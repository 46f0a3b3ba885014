package org.nuanqun.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nuanqun.Eventually.eventually;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.groups.Groups;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platformdouble.ConnectedAccount;
import org.nuanqun.platformdouble.PlatformDouble;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;

/** A nurse makes a channel, people come by it, and she sees what came of it. */
@QuarkusTest
class ChannelsJourneyTest extends ConsoleJourney {

    private static final String GROUP = "wrChannel";
    private static final String OTHER_GROUP = "wrChannelToo";
    private static final String UPDATE_JOIN_WAY = "/cgi-bin/externalcontact/groupchat/update_join_way";

    @Inject
    AccountBook accounts;

    @Inject
    Groups groups;

    @Inject
    People people;

    @Inject
    Audit audit;

    private PlatformDouble platform;
    private ConnectedAccount account;

    @Override
    Operator operator() {
        return desk.operator("韩雪", "channels-han", Role.OPERATOR);
    }

    @BeforeEach
    void a_corporation_is_connected() {
        platform = new PlatformDouble(0);
        account = ConnectedAccount.bothWays(
                accounts, "wecom", platform, Map.of("reconcile-every", "PT2S", "colleagues.lisi", "李四护士"));
    }

    @AfterEach
    void and_disconnected() {
        account.close();
        platform.close();
    }

    @Test
    void who_joins_a_group_by_a_channel_is_counted_while_she_stays_and_the_channel_ends_at_the_platform() {
        platform.contacts().makeGroup(GROUP, "孕晚期 1 群", "zhangsan", 3);
        eventually(() -> assertThat(groups.find(account.id(), GROUP)).isPresent());
        open("JOIN_GROUP");
        window.the("#channel-name").fill("三楼海报");
        window.the("#channel-place").fill("产科门诊三楼");
        window.the("input[name=target]").first().check();
        window.the("main .primary").click();

        assertThat(window.the("h1")).containsText("三楼海报");
        assertThat(window.the(".scan")).isVisible();
        assertThat((Boolean) window.the(".scan").evaluate("one => one.complete && one.naturalWidth > 100"))
                .isTrue();
        String state = window.the("code").first().textContent();
        assertThat(platform.contacts().statesOfWays()).containsExactly(state);
        window.pictures("channel");

        platform.contacts().scans("wmLin", "林静", state);
        platform.contacts().scans("wmHe", "何佳", state);
        platform.contacts().scans("wmChen", "陈晨", state);
        figures("3", "3", "—");
        platform.contacts().leaves(GROUP, "wmHe");
        figures("3", "2", "—");
        assertThat(groups.all().stream().filter(group -> group.account().equals(account.id())))
                .extracting("name")
                .contains("孕晚期 1 群", "三楼海报2");

        Person lin = people.find(account.id(), "wmLin").orElseThrow();
        window.go("/console/people/" + lin.id());
        named("aside a", "三楼海报").click();
        window.the("form[action$='/end'] button").click();
        assertThat(window.the("header .chip")).containsText("已停用");
        assertThat(platform.contacts().statesOfWays()).isEmpty();
        assertThat(deeds()).contains("channelMade", "channelEnded");
    }

    @Test
    void who_adds_a_colleague_by_a_channel_is_counted_until_one_deletes_the_other() {
        open("ADD_COLLEAGUE");
        window.the("#channel-name").fill("合作药房");
        named("label", "李四护士").locator("input").check();
        window.the("main .primary").click();
        assertThat(window.the(".scan")).isVisible();
        String state = window.the("code").first().textContent();

        platform.contacts().scans("wmTao", "陶然", state);
        platform.contacts().scans("wmXu", "许可", state);
        figures("2", "2", "—");
        platform.contacts().deletes("wmXu", "lisi");
        figures("2", "1", "—");
        window.go("/console/channels");
        assertThat(named("tr", "合作药房")).containsText("李四护士");
        window.pictures("channels");
    }

    @Test
    void what_the_platform_refuses_is_said_in_a_sentence_with_what_to_do() {
        platform.contacts().allowWays(0);
        open("ADD_COLLEAGUE");
        window.the("#channel-name").fill("满了");
        window.the("input[name=target]").first().check();
        window.the("main .primary").click();
        assertThat(window.the(".fault")).containsText("活码已建满，请先停用不用的");
        assertThat(window.the("#channel-name")).hasValue("满了");
        platform.contacts().allowWays(1);
        window.the("main .primary").click();
        assertThat(window.the("h1")).containsText("满了");
    }

    @Test
    void a_channel_the_platform_no_longer_knows_can_be_put_away_here() {
        open("ADD_COLLEAGUE");
        window.the("#channel-name").fill("删过的");
        window.the("input[name=target]").first().check();
        window.the("main .primary").click();
        platform.moods().refuseNext("/cgi-bin/externalcontact/del_contact_way", 41043);
        window.the("form[action$='/end'] button").click();
        assertThat(window.the(".fault")).containsText("可能已在别处删掉");
        window.the("input[name=here] ~ button").click();
        assertThat(window.the("header .chip")).containsText("已停用");
    }

    @Test
    void a_changed_channel_keeps_its_picture_and_leads_to_the_new_place() {
        twoGroups();
        String state = made("JOIN_GROUP", "三楼海报", "孕晚期 1 群");
        window.the("a[href$='/edit']").click();
        assertThat(named("label", "孕晚期 1 群").locator("input")).isChecked();
        window.the("#channel-name").fill("四楼海报");
        named("label", "孕晚期 1 群").locator("input").uncheck();
        named("label", "孕晚期 2 群").locator("input").check();
        window.pictures("channel-change");
        window.the("main .primary").click();

        assertThat(window.the("h1")).containsText("四楼海报");
        assertThat(window.the("main")).containsText("孕晚期 2 群");
        platform.contacts().scans("wmLin", "林静", state);
        eventually(() -> assertThat(members(OTHER_GROUP)).isEqualTo(1));
        assertThat(deeds()).contains("channelChanged");
    }

    @Test
    void whether_an_unanswered_change_was_made_is_found_out_with_one_press() {
        twoGroups();
        made("JOIN_GROUP", "三楼海报", "孕晚期 1 群");
        platform.moods().loseNextAnswer(UPDATE_JOIN_WAY);
        rename("四楼海报");
        assertThat(window.the("header .chip")).containsText("不确定");
        assertThat(window.the("h1")).containsText("三楼海报");
        window.pictures("channel-unsure");
        window.the("form[action$='/look'] button").click();
        assertThat(window.the("h1")).containsText("四楼海报");
        assertThat(window.the("header .chip")).containsText("在用");

        platform.moods().refuseNext(UPDATE_JOIN_WAY, 41044);
        platform.moods().loseNextAnswer(UPDATE_JOIN_WAY);
        rename("五楼海报");
        assertThat(window.the("header .chip")).containsText("不确定");
        window.the("form[action$='/look'] button").click();
        assertThat(window.the("header .chip")).containsText("在用");
        assertThat(window.the("h1")).containsText("四楼海报");
    }

    @Test
    void a_code_of_which_nobody_knew_whether_it_was_made_is_found_by_its_state() {
        platform.moods().loseNextAnswer("/cgi-bin/externalcontact/add_contact_way");
        open("ADD_COLLEAGUE");
        window.the("#channel-name").fill("合作药房");
        named("label", "李四护士").locator("input").check();
        window.the("main .primary").click();
        assertThat(window.the("header .chip")).containsText("不确定");
        window.the("form[action$='/look'] button").click();
        assertThat(window.the("header .chip")).containsText("在用");
        assertThat(window.the(".scan")).isVisible();
    }

    @Test
    void a_code_for_one_colleague_stays_so_and_the_platform_is_not_asked_in_vain() {
        made("ADD_COLLEAGUE", "合作药房", "李四护士");
        window.the("a[href$='/edit']").click();
        window.the("input[name=target]").first().check();
        window.the("input[name=target]").last().check();
        window.the("main .primary").click();
        assertThat(window.the(".fault")).containsText("不让改成多位");
    }

    private void twoGroups() {
        platform.contacts().group(GROUP, "孕晚期 1 群", "zhangsan");
        platform.contacts().group(OTHER_GROUP, "孕晚期 2 群", "zhangsan");
        eventually(() -> assertThat(groups.find(account.id(), OTHER_GROUP)).isPresent());
    }

    /** Its state at the platform. */
    private String made(String kind, String name, String target) {
        open(kind);
        window.the("#channel-name").fill(name);
        named("label", target).locator("input").check();
        window.the("main .primary").click();
        return window.the("code").first().textContent();
    }

    private void rename(String name) {
        window.the("a[href$='/edit']").click();
        window.the("#channel-name").fill(name);
        window.the("main .primary").click();
    }

    private int members(String group) {
        return groups.find(account.id(), group)
                .map(one -> groups.members(one.id()).size())
                .orElse(0);
    }

    @Test
    void a_picture_is_no_page_for_those_without_a_session() {
        open("ADD_COLLEAGUE");
        window.the("#channel-name").fill("图");
        window.the("input[name=target]").first().check();
        window.the("main .primary").click();
        String picture = window.the(".scan").getAttribute("src");
        APIResponse hers = window.page.request().get("http://localhost:" + address.getPort() + picture);
        assertThat(hers.headers()).containsEntry("content-type", "image/png");
        RestAssured.given().redirects().follow(false).get(picture).then().statusCode(303);
    }

    private void open(String kind) {
        window.go("/console/channels");
        window.the("a[href*='" + account.id().name() + "'][href*='" + kind + "']")
                .click();
    }

    private Locator named(String what, String words) {
        return window.the(what).filter(new Locator.FilterOptions().setHasText(words));
    }

    private void figures(String... expected) {
        eventually(() -> {
            window.page.reload();
            assertThat(window.the(".figures b").allTextContents()).containsExactly(expected);
        });
    }

    private List<String> deeds() {
        return audit.newest(Optional.of(Actor.operator(operator.id())), 20).stream()
                .map(AuditEntry::action)
                .toList();
    }
}

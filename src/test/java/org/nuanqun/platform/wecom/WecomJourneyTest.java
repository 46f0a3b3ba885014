package org.nuanqun.platform.wecom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuanqun.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.delivery.BotSays;
import org.nuanqun.groups.Groups;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.Platforms;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platformdouble.ConnectedAccount;
import org.nuanqun.platformdouble.PlatformDouble;

@QuarkusTest
class WecomJourneyTest {

    private static final String GROUP = "wrGroup";

    @Inject
    AccountBook accounts;

    @Inject
    Groups groups;

    @Inject
    BotSays bot;

    @Inject
    Platforms platforms;

    private final PlatformDouble platform = new PlatformDouble(0);
    private ConnectedAccount account;

    @BeforeEach
    void a_corporation_is_connected() {
        connect(Map.of("ask-drafts-every", "PT0.2S", "reconcile-every", "PT2S"));
    }

    private void connect(Map<String, String> more) {
        account = ConnectedAccount.bothWays(accounts, "wecom", platform, more);
    }

    @AfterEach
    void and_disconnected() {
        account.close();
        platform.close();
    }

    @Test
    void who_adds_a_colleague_by_a_channel_code_is_welcomed_in_time() {
        platform.contacts().adds("wmLin", "zhangsan", "poster");
        eventually(() -> assertThat(platform.contacts().welcomeOf("wmLin")).contains("我是小暖"));
    }

    @Test
    void a_welcome_another_app_is_just_sending_is_tried_again_within_its_seconds() {
        platform.moods().refuseNext("/cgi-bin/externalcontact/send_welcome_msg", 41096);
        platform.contacts().adds("wmLate", "zhangsan", "poster");
        eventually(() -> assertThat(platform.contacts().welcomeOf("wmLate")).contains("我是小暖"));
    }

    @Test
    void comings_and_goings_in_a_group_are_known_even_when_every_callback_is_lost() {
        platform.callbacks().drop(true);
        platform.contacts().group(GROUP, "孕晚期 1 群", "zhangsan");
        platform.contacts().joins(GROUP, "wmA", "林静", "poster");
        platform.contacts().joins(GROUP, "wmB", "何佳", "");
        eventually(() -> assertThat(members()).isEqualTo(2));
        platform.contacts().leaves(GROUP, "wmA");
        eventually(() -> assertThat(members()).isEqualTo(1));
        assertThat(groups.find(account.id(), GROUP).orElseThrow().name()).isEqualTo("孕晚期 1 群");
    }

    @Test
    void what_goes_into_a_group_waits_until_a_colleague_confirms() {
        aGroup();
        String subject = say("今天的小课堂：怎么数胎动");
        eventually(() -> assertThat(platform.contacts().openDrafts()).hasSize(1));
        eventually(() -> assertThat(bot.state(subject)).isEqualTo("AWAITS_TAP"));
        platform.contacts().confirm(platform.contacts().openDrafts().getFirst());
        eventually(() -> assertThat(bot.state(subject)).isEqualTo("SENT"));
    }

    @Test
    void who_forgets_a_draft_is_reminded_once() {
        account.close();
        connect(Map.of(
                "ask-drafts-every",
                "PT0.2S",
                "reconcile-every",
                "PT2S",
                "remind-after",
                "PT0.3S",
                "remind-from",
                "0",
                "remind-until",
                "24"));
        aGroup();
        String subject = say("今天的小课堂：产后运动");
        eventually(() -> assertThat(platform.contacts().openDrafts()).hasSize(1));
        String draft = platform.contacts().openDrafts().getFirst();
        eventually(() -> assertThat(platform.contacts().reminders(draft)).isEqualTo(1));
        platform.contacts().confirm(draft);
        eventually(() -> assertThat(bot.state(subject)).isEqualTo("SENT"));
        assertThat(platform.contacts().reminders(draft)).isEqualTo(1);
    }

    @Test
    void confirmed_in_vain_is_not_counted_as_sent() {
        aGroup();
        String subject = say("今天的小课堂：盆底肌");
        eventually(() -> assertThat(platform.contacts().openDrafts()).hasSize(1));
        platform.contacts().confirmInVain(platform.contacts().openDrafts().getFirst());
        eventually(() -> assertThat(bot.state(subject)).isEqualTo("REFUSED"));
    }

    @Test
    void nobody_joining_a_group_makes_a_colleague_confirm_a_welcome() {
        aGroup();
        platform.contacts().joins(GROUP, "wmC", "陈晨", "");
        eventually(() -> assertThat(members()).isEqualTo(1));
        assertThat(platform.contacts().openDrafts()).isEmpty();
    }

    @Test
    void a_group_has_a_picture_by_which_one_joins_made_once() {
        aGroup();
        Optional<String> first = platforms.of(account.id()).invitationTo(account.id(), GROUP);
        assertThat(first).isPresent();
        assertThat(platforms.of(account.id()).invitationTo(account.id(), GROUP)).isEqualTo(first);
    }

    private void aGroup() {
        platform.contacts().group(GROUP, "孕晚期 1 群", "zhangsan");
        eventually(() -> assertThat(groups.find(account.id(), GROUP)).isPresent());
    }

    private String say(String words) {
        return bot.to(account.id(), Chat.group(GROUP), words);
    }

    private int members() {
        return groups.find(account.id(), GROUP)
                .map(group -> groups.members(group.id()).size())
                .orElse(0);
    }
}

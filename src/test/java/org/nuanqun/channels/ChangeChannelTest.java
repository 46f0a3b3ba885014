package org.nuanqun.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.audit.Actor;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platform.channel.CodeKind;
import org.nuanqun.platformdouble.ConnectedAccount;
import org.nuanqun.platformdouble.PlatformDouble;
import org.nuanqun.time.RealTime;
import org.nuanqun.vocabulary.Ids;
import org.nuanqun.vocabulary.OperatorId;

/** A channel is changed while the platform is slow or silent, and while somebody else looks after it. */
@QuarkusTest
class ChangeChannelTest {

    private static final Actor NURSE = Actor.operator(new OperatorId(Ids.next()));
    private static final String UPDATE = "/cgi-bin/externalcontact/update_contact_way";
    private static final String CONTACT_WAY = "/cgi-bin/externalcontact/get_contact_way";

    private final PlatformDouble platform = new PlatformDouble(0);
    private final UUID channel = Ids.next();
    private final Instant now = RealTime.now();

    @Inject
    AccountBook accounts;

    @Inject
    Channels channels;

    private ConnectedAccount account;

    @BeforeEach
    void a_corporation_is_connected() {
        account = ConnectedAccount.of(accounts, "wecom", platform.accountFile(), Map.of());
    }

    @AfterEach
    void and_disconnected() {
        account.close();
        platform.close();
    }

    @Test
    void a_platform_that_does_not_say_for_how_many_a_code_is_does_not_forbid_several() {
        leadsTo("zhangsan", "lisi");
        platform.moods().loseNextAnswer(CONTACT_WAY);

        assertThatThrownBy(() -> change("lisi", "wangwu"))
                .isInstanceOfSatisfying(
                        ChannelRefused.class,
                        refused -> assertThat(refused.words()).isNotEmpty().doesNotContain("只给一位同事"));

        change("lisi", "wangwu");
        assertThat(channels.find(channel).orElseThrow().targets()).containsExactly("lisi", "wangwu");
    }

    @Test
    void what_the_platform_has_changed_counts_although_somebody_looked_before_it_had() {
        leadsTo("zhangsan", "lisi");
        platform.moods().hold(UPDATE);
        CompletableFuture<Void> changing =
                CompletableFuture.runAsync(() -> change("lisi", "wangwu"), Thread::startVirtualThread);
        await().until(() -> platform.moods().running(UPDATE) == 1);

        channels.lookAgain(channel, NURSE, now);
        assertThat(channels.find(channel).orElseThrow().targets()).containsExactly("zhangsan", "lisi");

        platform.moods().letGo(UPDATE);
        changing.join();
        assertThat(channels.find(channel).orElseThrow().targets()).containsExactly("lisi", "wangwu");
    }

    private void leadsTo(String... colleagues) {
        channels.make(
                new NewChannel(
                        channel,
                        account.id(),
                        CodeKind.ADD_COLLEAGUE,
                        "社区药店",
                        "",
                        Optional.empty(),
                        List.of(colleagues),
                        false),
                NURSE,
                now);
    }

    private void change(String... colleagues) {
        channels.change(
                channel, new ChannelChange("社区药店", "", Optional.empty(), List.of(colleagues), false), NURSE, now);
    }
}

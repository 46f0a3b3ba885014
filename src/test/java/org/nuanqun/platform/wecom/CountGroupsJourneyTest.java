package org.nuanqun.platform.wecom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platform.group.GroupCounts;
import org.nuanqun.platformdouble.ConnectedAccount;
import org.nuanqun.platformdouble.PlatformDouble;
import org.nuanqun.time.RealTime;

/** Of groups whose words nobody is told, the platform's own figures are shown, by owner. */
@QuarkusTest
class CountGroupsJourneyTest {

    @Inject
    AccountBook accounts;

    @Inject
    GroupCounts counts;

    @Inject
    Clock clock;

    @Test
    void the_day_before_is_fetched_once_for_each_owner() {
        try (PlatformDouble platform = new PlatformDouble(0);
                ConnectedAccount account = ConnectedAccount.bothWays(
                        accounts, "wecom", platform, Map.of("count-every", "PT1S", "colleagues.lisi", "李四护士"))) {
            platform.contacts().chatted("lisi", 2, 7);
            platform.contacts().group("wrA", "孕晚期 1 群", "lisi");
            platform.contacts().group("wrB", "孕晚期 2 群", "lisi");
            platform.contacts().joins("wrA", "wmA", "林静", "");
            platform.contacts().joins("wrB", "wmB", "何佳", "");

            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(counts.latest())
                    .filteredOn(one -> one.account().equals(account.id().toString()))
                    .singleElement()
                    .satisfies(day -> {
                        assertThat(day.owner()).isEqualTo("李四护士");
                        assertThat(day.day())
                                .isEqualTo(LocalDate.ofInstant(RealTime.now(), clock.getZone())
                                        .minusDays(1));
                        assertThat(day.groups()).isPositive();
                        assertThat(day.whoSpoke()).isEqualTo(2);
                        assertThat(day.messages()).isEqualTo(7);
                    }));
        }
    }
}

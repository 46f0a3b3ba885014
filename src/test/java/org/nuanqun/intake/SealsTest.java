package org.nuanqun.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.Ids;

@QuarkusTest
class SealsTest {

    private final AccountId account = new AccountId("sandbox", "t" + Ids.next());

    @Inject
    Seals seals;

    @Inject
    ReceiveEvents receive;

    @Test
    void a_signed_delivery_that_was_opened_has_no_effect_again_whatever_it_holds() {
        assertThat(receive.receive(delivery("the-seal"))).containsExactly(1);
        assertThat(receive.receive(delivery("the-seal"))).containsExactly(0);
        assertThat(receive.receive(delivery("another-seal"))).containsExactly(1);
    }

    @Test
    void an_opening_that_failed_was_none() {
        QuarkusTransaction.begin();
        assertThat(seals.open(account, "failing")).isTrue();
        QuarkusTransaction.rollback();
        assertThat(seals.open(account, "failing")).isTrue();
    }

    /** Each holds another event, so that only the seal can tell a replay. */
    private List<Receipt> delivery(String seal) {
        PlatformEvent event =
                new PlatformEvent.MemberLeft(account, Ids.next().toString(), Instant.EPOCH, Chat.oneToOne("p"));
        return List.of(new Receipt(new WebhookReading.Events(List.of(event), Optional.of(seal)), Instant.EPOCH));
    }
}

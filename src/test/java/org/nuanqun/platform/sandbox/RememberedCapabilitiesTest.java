package org.nuanqun.platform.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.nuanqun.platform.Capabilities;
import org.nuanqun.platform.Chat;

class RememberedCapabilitiesTest {

    private static final Chat CHAT = Chat.group("g-1");

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicReference<Optional<Capabilities>> platform =
            new AtomicReference<>(Optional.of(Likeness.KF.capabilities()));
    private final RememberedCapabilities remembered = new RememberedCapabilities(
            chat -> {
                asked.incrementAndGet();
                return platform.get();
            },
            nanos::get);

    @Test
    void the_platform_is_not_asked_for_every_message() {
        remembered.of(CHAT);
        remembered.of(CHAT);
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_change_is_seen_within_half_a_second() {
        remembered.of(CHAT);
        platform.set(Optional.of(Likeness.WECOM_GROUP.capabilities()));
        nanos.addAndGet(Duration.ofMillis(500).toNanos());
        assertThat(remembered.of(CHAT)).isEqualTo(Likeness.WECOM_GROUP.capabilities());
    }

    @Test
    void a_silent_platform_leaves_the_last_answer_standing() {
        remembered.of(CHAT);
        platform.set(Optional.empty());
        nanos.addAndGet(Duration.ofSeconds(5).toNanos());
        assertThat(remembered.of(CHAT)).isEqualTo(Likeness.KF.capabilities());
    }
}

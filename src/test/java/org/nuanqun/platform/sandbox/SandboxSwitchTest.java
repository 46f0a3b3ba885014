package org.nuanqun.platform.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SandboxSwitchTest {

    @Test
    void it_is_off_unless_it_is_switched_on() {
        assertThat(SandboxSwitch.decide(false, List.of("prod"))).isFalse();
        assertThat(SandboxSwitch.decide(false, List.of("sandbox"))).isFalse();
    }

    @Test
    void the_sandbox_profile_may_have_it() {
        assertThat(SandboxSwitch.decide(true, List.of("sandbox"))).isTrue();
    }

    @Test
    void in_production_it_cannot_be_switched_on_by_accident() {
        assertThatThrownBy(() -> SandboxSwitch.decide(true, List.of("prod")))
                .hasMessageContaining("sandbox.enabled")
                .hasMessageContaining("prod");
    }
}

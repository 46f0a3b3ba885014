package org.nuanqun.platform.sandbox;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Whether the sandbox is on. In a production profile it cannot be: the service then refuses to start. */
@Startup
@ApplicationScoped
class SandboxSwitch {

    private static final List<String> PROFILES = List.of("sandbox", "dev", "test");

    private final boolean on;

    SandboxSwitch(SandboxConfig config) {
        this.on = decide(config.enabled(), ConfigUtils.getProfiles());
    }

    static boolean decide(boolean enabled, List<String> profiles) {
        if (enabled && profiles.stream().noneMatch(PROFILES::contains)) {
            throw new IllegalStateException("sandbox.enabled is true in the profile " + profiles
                    + ": anybody could write as a patient. Remove the setting, or start with ./nuanqun start, which"
                    + " uses the profile sandbox.");
        }
        return enabled;
    }

    boolean isOn() {
        return on;
    }
}

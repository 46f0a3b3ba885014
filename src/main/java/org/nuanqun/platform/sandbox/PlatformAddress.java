package org.nuanqun.platform.sandbox;

import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where the pretend platform answers. Asked for late, because a port chosen by the system is known only then. */
@ApplicationScoped
class PlatformAddress {

    private final SandboxConfig config;

    PlatformAddress(SandboxConfig config) {
        this.config = config;
    }

    String get() {
        return config.platformUrl().orElseGet(() -> "http://localhost:" + port());
    }

    /** A port that the system chooses is unknown until the doors are open. */
    boolean isKnown() {
        return config.platformUrl().isPresent() || port() > 0;
    }

    private static int port() {
        String key = LaunchMode.current() == LaunchMode.TEST ? "quarkus.http.test-port" : "quarkus.http.port";
        return ConfigProvider.getConfig().getOptionalValue(key, Integer.class).orElse(8080);
    }
}

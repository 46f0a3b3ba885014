package org.nuanqun.console.page;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the console is told from outside. */
@Singleton
class ConsoleConfig {

    private final String hospital;
    private final Optional<String> hotline;
    private final boolean sandbox;

    ConsoleConfig(
            @ConfigProperty(name = "console.hospital", defaultValue = "示例妇女儿童医院") String hospital,
            @ConfigProperty(name = "console.hotline") Optional<String> hotline,
            @ConfigProperty(name = "sandbox.enabled", defaultValue = "false") boolean sandbox) {
        this.hospital = hospital;
        this.hotline = hotline;
        this.sandbox = sandbox;
    }

    /** The hospital's name, under ours. */
    String hospital() {
        return hospital;
    }

    /** The number prepared words name; empty where none is set. */
    String hotline() {
        return hotline.orElse("");
    }

    boolean sandbox() {
        return sandbox;
    }
}

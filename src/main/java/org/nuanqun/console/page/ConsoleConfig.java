package org.nuanqun.console.page;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the console is told from outside. */
@Singleton
class ConsoleConfig {

    private final String hospital;
    private final boolean sandbox;

    ConsoleConfig(
            @ConfigProperty(name = "console.hospital", defaultValue = "示例妇女儿童医院") String hospital,
            @ConfigProperty(name = "sandbox.enabled", defaultValue = "false") boolean sandbox) {
        this.hospital = hospital;
        this.sandbox = sandbox;
    }

    /** The hospital's name, under ours. */
    String hospital() {
        return hospital;
    }

    boolean sandbox() {
        return sandbox;
    }
}

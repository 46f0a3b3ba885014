package org.nuanqun.platform.sandbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "sandbox")
interface SandboxConfig {

    /** Only the profiles {@code sandbox}, {@code dev} and {@code test} may say yes. */
    @WithDefault("false")
    boolean enabled();

    /** Where the pretend platform is called; our own address unless said otherwise. */
    Optional<String> platformUrl();

    /** How long a call to the platform may take before its end is unknown. */
    @WithDefault("5s")
    Duration callTimeout();

    /** How far the time in a signature may be from ours. */
    @WithDefault("300s")
    Duration signatureWindow();
}

package org.nuanqun.staff;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "staff")
interface StaffConfig {

    Session session();

    Code code();

    Password password();

    /** How long a sign-in lasts. */
    interface Session {

        @WithDefault("30m")
        Duration idle();

        @WithDefault("12h")
        Duration absolute();
    }

    /** How long a one-time code is good for. */
    interface Code {

        @WithDefault("72h")
        Duration validFor();
    }

    /** What Argon2id costs; never less than the figures in {@link PasswordHashing}. */
    interface Password {

        @WithDefault("19456")
        int memoryKibibytes();

        @WithDefault("2")
        int rounds();
    }
}

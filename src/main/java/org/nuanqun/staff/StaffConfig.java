package org.nuanqun.staff;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "staff")
interface StaffConfig {

    Session session();

    Code code();

    Password password();

    SecondFactor secondFactor();

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

    /** The code of an authenticator app, asked for after the password. */
    interface SecondFactor {

        /** Whether administrators get nowhere without one. */
        @WithDefault("true")
        boolean administratorsMust();

        /** 32 bytes in Base64 under which its secrets are sealed; unless set, a key is made and kept in the data folder. */
        Optional<String> key();

        /** How long after the password the code may come. */
        @WithDefault("10m")
        Duration within();
    }
}

package org.nuanqun.staff;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;

/** Argon2id, one lane, never weaker than 19 MiB and two rounds (the OWASP minimum). */
@Singleton
class PasswordHashing {

    static final int LEAST_KIBIBYTES = 19 * 1024;
    static final int LEAST_ROUNDS = 2;
    private static final int LANES = 1;
    private static final int OUTPUT_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private final Argon2Function argon;
    private final String nobodysHash;

    PasswordHashing(StaffConfig config) {
        StaffConfig.Password cost = config.password();
        if (cost.memoryKibibytes() < LEAST_KIBIBYTES || cost.rounds() < LEAST_ROUNDS) {
            throw new IllegalStateException("staff.password: %d KiB and %d rounds are weaker than %d KiB and %d rounds"
                    .formatted(cost.memoryKibibytes(), cost.rounds(), LEAST_KIBIBYTES, LEAST_ROUNDS));
        }
        argon = Argon2Function.getInstance(
                cost.memoryKibibytes(),
                cost.rounds(),
                LANES,
                OUTPUT_BYTES,
                Argon2.ID,
                Argon2Function.ARGON2_VERSION_13);
        nobodysHash = hash(Secrets.next());
    }

    String hash(String password) {
        return Password.hash(password).addRandomSalt(SALT_BYTES).with(argon).getResult();
    }

    boolean matches(String password, String hash) {
        return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    /** As much work as a real check, so that an unknown login answers no faster than a known one. */
    void pretendToCheck(String password) {
        matches(password, nobodysHash);
    }

    /** The hash was made at another cost than today's. */
    boolean isOutdated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(argon);
    }
}

package org.nuanqun.platform.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.nuanqun.database.Sql;
import org.nuanqun.platform.envelope.SigningKey;

/** The key that signs webhooks and the token for calls, made at the first start and kept. */
@ApplicationScoped
class SandboxSecrets {

    private final Sql sql;
    private final AtomicReference<@Nullable Secrets> known = new AtomicReference<>();

    /** Both halves read the same row, as both ends of a real platform hold the same secret. */
    record Secrets(SigningKey signingKey, String accessToken) {

        @Override
        public String toString() {
            return "Secrets[hidden]";
        }
    }

    SandboxSecrets(Sql sql) {
        this.sql = sql;
    }

    Secrets current() {
        Secrets secrets = known.get();
        if (secrets == null) {
            secrets = readOrMake();
            known.set(secrets);
        }
        return secrets;
    }

    private Secrets readOrMake() {
        sql.update(
                "insert into sandbox_secret (account, signing_key, access_token) values (?, ?, ?)"
                        + " on conflict (account) do nothing",
                SandboxAdapter.DEMO.toString(),
                random(),
                random());
        return sql.query(
                        "select signing_key, access_token from sandbox_secret where account = ?",
                        row -> new Secrets(SigningKey.of(row.getString(1)), row.getString(2)),
                        SandboxAdapter.DEMO.toString())
                .getFirst();
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}

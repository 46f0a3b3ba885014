package org.nuanqun.platform.manners;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.nuanqun.sealing.Seal;
import org.nuanqun.sealing.Sha256;

/** Keeps a token unreadable in the database: sealed under the application's own secret, with the key's name bound in. */
final class TokenSeal {

    private TokenSeal() {}

    static String seal(TokenKey key, String token) {
        return Base64.getEncoder().encodeToString(under(key).seal(token.getBytes(StandardCharsets.UTF_8), key.name()));
    }

    /** Empty if it was sealed under another secret: then it was fetched with another one, too. */
    static Optional<String> open(TokenKey key, String sealed) {
        try {
            byte[] token = under(key).open(Base64.getDecoder().decode(sealed), key.name());
            return Optional.of(new String(token, StandardCharsets.UTF_8));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    static String digest(String token) {
        return HexFormat.of().formatHex(Sha256.of(token));
    }

    private static Seal under(TokenKey key) {
        return new Seal(Sha256.of("token " + key.secret().reveal()));
    }
}

package org.nuanqun.platform.manners;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Keeps a token unreadable in the database: sealed under the application's own secret, with the key's name bound in. */
final class TokenSeal {

    private static final int NONCE = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TokenSeal() {}

    static String seal(TokenKey key, String token) {
        try {
            byte[] nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(NONCE + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a token cannot be sealed", e);
        }
    }

    /** Empty if it was sealed under another secret: then it was fetched with another one, too. */
    static Optional<String> open(TokenKey key, String sealed) {
        try {
            byte[] all = Base64.getDecoder().decode(sealed);
            if (all.length <= NONCE) {
                return Optional.empty();
            }
            byte[] token =
                    cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(all, NONCE)).doFinal(all, NONCE, all.length - NONCE);
            return Optional.of(new String(token, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    static String digest(String token) {
        return HexFormat.of().formatHex(sha256(token));
    }

    private static Cipher cipher(int mode, TokenKey key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        SecretKeySpec under = new SecretKeySpec(sha256("token " + key.secret().reveal()), "AES");
        cipher.init(mode, under, new GCMParameterSpec(128, nonce));
        cipher.updateAAD(key.name().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}

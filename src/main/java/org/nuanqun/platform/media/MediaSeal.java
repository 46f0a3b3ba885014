package org.nuanqun.platform.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** AES-256-GCM for each part, with its place bound in: no part opens in another's place. */
@ApplicationScoped
class MediaSeal {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;

    private final byte[] key;
    private final SecureRandom random = new SecureRandom();

    MediaSeal(MediaConfig config, @ConfigProperty(name = "nuanqun.data-dir") Optional<Path> data) {
        Path folder = data.orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"), "nuanqun"));
        this.key = config.key()
                .map(text -> Base64.getDecoder().decode(text.strip()))
                .orElseGet(() -> keptIn(folder.resolve("media.key")));
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("MEDIA_KEY must be 32 bytes in Base64, this one has " + key.length);
        }
    }

    private static byte[] keptIn(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the key of files people send cannot be kept", e);
        }
    }

    /** Written beside and moved into place, so that nobody ever reads half a key. */
    private static void make(Path file) throws IOException {
        byte[] made = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(made);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path beside = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "media",
                ".key",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(beside, made);
        try {
            Files.move(beside, file);
        } catch (FileAlreadyExistsException e) {
            Files.delete(beside);
        }
    }

    /** Tells keys apart without telling the key. */
    String keyId() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    byte[] seal(UUID media, int number, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, media, number, nonce, plain);
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException if it was changed, belongs elsewhere, or was sealed under another key */
    byte[] open(UUID media, int number, byte[] sealed) {
        return apply(
                Cipher.DECRYPT_MODE,
                media,
                number,
                Arrays.copyOf(sealed, NONCE_BYTES),
                Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
    }

    private byte[] apply(int mode, UUID media, int number, byte[] nonce, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
            cipher.updateAAD(("platform_media_part " + media + " " + number).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a kept file cannot be sealed or opened", e);
        }
    }
}

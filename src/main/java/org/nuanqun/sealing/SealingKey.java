package org.nuanqun.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** Where the key of a seal comes from. */
public final class SealingKey {

    private SealingKey() {}

    /**
     * A seal under the configured key, or else under one that is made once and kept in the data folder.
     *
     * @param setting what the configured key is called, for the sentence that refuses it
     * @throws IllegalArgumentException if the configured key is not 32 bytes in Base64
     */
    public static Seal seal(String setting, Optional<String> configured, Optional<Path> data, String file) {
        Path folder = data.orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"), "nuanqun"));
        try {
            return new Seal(of(configured, folder.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("the key in " + file + " cannot be kept", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(setting + " must be 32 bytes in Base64: " + e.getMessage(), e);
        }
    }

    /**
     * The configured one, or else one that is made once and readable by its owner only.
     *
     * @param configured in Base64
     * @throws IllegalArgumentException if the configured one is no Base64
     */
    public static byte[] of(Optional<String> configured, Path file) throws IOException {
        if (configured.isPresent()) {
            return Base64.getDecoder().decode(configured.get().strip());
        }
        if (!Files.exists(file)) {
            make(file.toAbsolutePath());
        }
        return Files.readAllBytes(file);
    }

    /** Written beside and moved into place, so that nobody ever reads half a key. */
    private static void make(Path file) throws IOException {
        byte[] made = new byte[Seal.KEY_BYTES];
        new SecureRandom().nextBytes(made);
        Path folder = Files.createDirectories(file.getParent());
        Path beside = Files.createTempFile(
                folder,
                "sealing",
                ".key",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(beside, made);
        try {
            Files.move(beside, file);
        } catch (FileAlreadyExistsException e) {
            Files.delete(beside);
        }
    }
}

package org.nuanqun.platformdouble;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Temporary material: what people sent, for three days. */
public final class MediaDouble {

    private static final Duration KEPT = Duration.ofDays(3);

    private final DoubleClock clock;
    private final Map<String, Material> materials = new ConcurrentHashMap<>();

    MediaDouble(DoubleClock clock) {
        this.clock = clock;
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Material(byte[] bytes, String type, Instant at) {}

    /** The id under which it can be had. */
    String keep(byte[] bytes, String type) {
        String id = "material-" + materials.size();
        materials.put(id, new Material(bytes, type, clock.now()));
        return id;
    }

    /** As the robot's platform keeps files: AES-256-CBC with the callback's key, padded to 32, nothing else around them. */
    String keepSealed(byte[] bytes) {
        try {
            byte[] key = Base64.getDecoder().decode(Callbacks.AES_KEY + "=");
            int padding = 32 - bytes.length % 32;
            byte[] padded = Arrays.copyOf(bytes, bytes.length + padding);
            Arrays.fill(padded, bytes.length, padded.length, (byte) padding);
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(Arrays.copyOf(key, 16)));
            return keep(cipher.doFinal(padded), "application/octet-stream");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<Material> get(String id) {
        return Optional.ofNullable(materials.get(id))
                .filter(one -> one.at().plus(KEPT).isAfter(clock.now()));
    }
}

package org.nuanqun.platformdouble;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.http.Request;
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
    private static final int SMALLEST = 5;
    private static final int LARGEST_PICTURE = 10 * 1024 * 1024;
    private static final int LARGEST_FILE = 20 * 1024 * 1024;

    private volatile int uploads;
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

    /** What the service gave, under the id it was told; the limits of the manual. Multipart, with one file named {@code media}. */
    JsonNode upload(Call call) {
        Optional<Request.Part> part = Optional.ofNullable(call.request().getPart("media"));
        if (part.isEmpty()) {
            return Call.error(41005);
        }
        byte[] bytes = part.get().getBody().asBytes();
        if (bytes.length <= SMALLEST) {
            return Call.error(44001);
        }
        if (bytes.length > (call.query("type").equals("image") ? LARGEST_PICTURE : LARGEST_FILE)) {
            return Call.error(45001);
        }
        boolean isPicture = (bytes[0] & 0xff) == 0xff || (bytes[0] & 0xff) == 0x89;
        if (call.query("type").equals("image") && !isPicture) {
            return Call.error(40123);
        }
        uploads++;
        String id = keep(bytes, "image/given");
        return Call.ok()
                .put("type", call.query("type"))
                .put("media_id", id)
                .put("created_at", String.valueOf(clock.now().getEpochSecond()));
    }

    /** How often a file was given. */
    int uploads() {
        return uploads;
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

    /** Whether the picture of a message is here. */
    boolean has(JsonNode message) {
        return get(message.path("image").path("media_id").asText()).isPresent();
    }

    Optional<Material> get(String id) {
        return Optional.ofNullable(materials.get(id))
                .filter(one -> one.at().plus(KEPT).isAfter(clock.now()));
    }
}

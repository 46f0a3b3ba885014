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
    private static final int MEGABYTE = 1024 * 1024;

    /** What may be given at most, by kind. */
    private static final Map<String, Integer> LARGEST =
            Map.of("image", 10 * MEGABYTE, "voice", 2 * MEGABYTE, "video", 10 * MEGABYTE, "file", 20 * MEGABYTE);

    private static final int NO_SUCH_KIND = 40004;

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
    JsonNode upload(Call call, boolean isOfficial) {
        String kind = call.query("type");
        if (!LARGEST.containsKey(kind) || (isOfficial && kind.equals("file"))) {
            return Call.error(NO_SUCH_KIND);
        }
        Optional<Request.Part> part = Optional.ofNullable(call.request().getPart("media"));
        if (part.isEmpty()) {
            return Call.error(41005);
        }
        byte[] bytes = part.get().getBody().asBytes();
        if (bytes.length <= SMALLEST) {
            return Call.error(44001);
        }
        if (bytes.length > LARGEST.get(kind)) {
            return Call.error(45001);
        }
        boolean isPicture = (bytes[0] & 0xff) == 0xff || (bytes[0] & 0xff) == 0x89;
        if (kind.equals("image") && !isPicture) {
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

    /** Whether what a message shows or holds is here. */
    boolean has(JsonNode message) {
        return get(idIn(message)).isPresent();
    }

    /** How a picture, a voice, a video or a file stands on a screen: its kind, and its id behind a colon. */
    static String words(JsonNode message) {
        String kind = message.path("msgtype").asText();
        return (kind.equals("image") ? "picture" : kind) + ":" + idIn(message);
    }

    private static String idIn(JsonNode message) {
        return message.path(message.path("msgtype").asText()).path("media_id").asText();
    }

    Optional<Material> get(String id) {
        return Optional.ofNullable(materials.get(id))
                .filter(one -> one.at().plus(KEPT).isAfter(clock.now()));
    }
}

package org.nuanqun.platformdouble;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

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

    Optional<Material> get(String id) {
        return Optional.ofNullable(materials.get(id))
                .filter(one -> one.at().plus(KEPT).isAfter(clock.now()));
    }
}

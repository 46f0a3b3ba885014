package org.nuanqun.platformdouble;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Codes that let one thing be said: each once, for so long, of certain kinds, and only while the session is as it was. */
final class KfCodes {

    private final DoubleClock clock;
    private final Map<String, Code> codes = new HashMap<>();
    private int count;

    enum Scene {
        WELCOME(-1, Duration.ofSeconds(20), Set.of("text", "msgmenu")),
        POOL(2, Duration.ofHours(48), Set.of("text")),
        TAKEN(3, Duration.ofHours(48), Set.of("text")),
        ENDED(4, Duration.ofSeconds(20), Set.of("text", "msgmenu"));

        private final int state;
        private final Duration life;
        private final Set<String> kinds;

        Scene(int state, Duration life, Set<String> kinds) {
            this.state = state;
            this.life = life;
            this.kinds = kinds;
        }

        static Scene of(int state) {
            return switch (state) {
                case 2 -> POOL;
                case 3 -> TAKEN;
                default -> ENDED;
            };
        }
    }

    private record Code(Scene scene, String customer, Instant until) {}

    KfCodes(DoubleClock clock) {
        this.clock = clock;
    }

    String make(Scene scene, String customer) {
        String code = scene + "-" + ++count;
        codes.put(code, new Code(scene, customer, clock.now().plus(scene.life)));
        return code;
    }

    /** Whom it lets us speak to; nobody if it does not. */
    Optional<String> use(String name, String kind, ToIntFunction<String> stateOf) {
        Code code = codes.get(name);
        boolean isGood = code != null
                && code.until().isAfter(clock.now())
                && code.scene().kinds.contains(kind)
                && (code.scene() == Scene.WELCOME || stateOf.applyAsInt(code.customer()) == code.scene().state);
        if (!isGood) {
            return Optional.empty();
        }
        codes.remove(name);
        return Optional.of(code.customer());
    }
}

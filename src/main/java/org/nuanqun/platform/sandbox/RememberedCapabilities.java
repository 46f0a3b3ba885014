package org.nuanqun.platform.sandbox;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.nuanqun.platform.Capabilities;
import org.nuanqun.platform.Chat;

/** Asks the platform what a chat allows, at most twice a second for each; keeps the last answer while it is silent. */
final class RememberedCapabilities {

    private static final long FRESH = Duration.ofMillis(500).toNanos();

    private final Function<Chat, Optional<Capabilities>> platform;
    private final LongSupplier nanos;
    private final Map<Optional<String>, Remembered> byGroup = new ConcurrentHashMap<>();

    private record Remembered(Capabilities capabilities, long since) {}

    RememberedCapabilities(Function<Chat, Optional<Capabilities>> platform, LongSupplier nanos) {
        this.platform = platform;
        this.nanos = nanos;
    }

    Capabilities of(Chat chat) {
        long now = nanos.getAsLong();
        Remembered known = byGroup.get(chat.group());
        if (known != null && now - known.since() < FRESH) {
            return known.capabilities();
        }
        Capabilities last = known == null ? Capabilities.everything() : known.capabilities();
        Remembered next = new Remembered(platform.apply(chat).orElse(last), now);
        byGroup.put(chat.group(), next);
        return next.capabilities();
    }
}

package org.nuanqun.platform;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nuanqun.vocabulary.AccountId;

/** The adapters at hand, by name. */
@ApplicationScoped
public class Platforms {

    private final Map<String, PlatformAdapter> byName;

    Platforms(@All List<PlatformAdapter> adapters) {
        byName = adapters.stream().collect(Collectors.toMap(PlatformAdapter::platform, Function.identity()));
    }

    public Optional<PlatformAdapter> named(String platform) {
        return Optional.ofNullable(byName.get(platform));
    }

    /** @throws IllegalStateException if no adapter speaks to the account's platform */
    public PlatformAdapter of(AccountId account) {
        return named(account.platform())
                .orElseThrow(() -> new IllegalStateException("no adapter for the account " + account));
    }
}

package org.nuanqun.platform.media;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.nuanqun.vocabulary.AccountId;

/** Who fetches what. */
@ApplicationScoped
class MediaSources {

    private final List<MediaSource> sources;

    MediaSources(@All List<MediaSource> sources) {
        this.sources = sources;
    }

    Optional<MediaSource> of(AccountId account, String reference) {
        return sources.stream()
                .filter(source -> source.platform().equals(account.platform()) && source.keeps(reference))
                .findFirst();
    }
}
